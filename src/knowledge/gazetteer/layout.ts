/**
 * The binary form of a gazetteer: one buffer, used in place. All numbers are little-endian 32 bit unless said otherwise.
 *
 *   header     MAGIC, VERSION, then for each section of SECTIONS its byte offset and byte length
 *   keys       hash of each token prefix of each name; open addressing, 0 is an empty slot
 *   slots      beside each key: first form with this hash plus one (0: none), times two, plus one where longer names go on
 *   textStart  of each form: its start in `latin` or `wide` (characters); forms of one hash stand together
 *   lengths    of each form's text (bytes)
 *   owners     of each form: entry number, or -1 - title number, or a cue (see flags)
 *   rules      of each form: number of its rule, 0 is none
 *   flags      of each form (bytes)
 *   latin      texts of names in Latin script, one byte a character; wide: the others, two bytes
 *   entries, ruleList: JSON texts one after another, with entryStart, ruleStart as their offsets
 *   extras     one JSON text
 */
export const MAGIC = 0x67_7a_74_42;
export const VERSION = 1;
export const SECTIONS = [
  'keys',
  'slots',
  'textStart',
  'owners',
  'rules',
  'entryStart',
  'ruleStart',
  'wide',
  'flags',
  'lengths',
  'latin',
  'entries',
  'ruleList',
  'extras',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Flags of a form. */
export const LAST_OF_HASH = 1;
export const WIDE_TEXT = 2;
export const IS_SURNAME = 4;
export const IS_TITLE = 8;
export const IS_CUE = 16;
/** A preferred or full name, rather than an alias. */
export const IS_NAME = 32;

/** Slot in which a hash is looked for first in a table of any size: the hash as a fraction of its range. Then the next, round the end. */
export function firstSlot(hash: number, capacity: number): number {
  return ((hash >>> 0) * capacity * 2 ** -32) | 0;
}

/** The bytes of one section. */
export interface Column {
  section: Section;
  bytes: Uint8Array;
}

const HEADER_NUMBERS = 2 + 2 * SECTIONS.length;

/** Joins sections into one buffer; each begins at a multiple of four bytes, as typed arrays want it. */
export function joinSections(columns: Column[]): ArrayBuffer {
  const header = new Int32Array(HEADER_NUMBERS);
  header[0] = MAGIC;
  header[1] = VERSION;
  let offset = header.byteLength;
  const placed = columns.map(({ section, bytes }) => {
    const place = { offset, bytes };
    const index = 2 + 2 * SECTIONS.indexOf(section);
    header[index] = offset;
    header[index + 1] = bytes.byteLength;
    offset += Math.ceil(bytes.byteLength / 4) * 4;
    return place;
  });
  const joined = new Uint8Array(offset);
  joined.set(new Uint8Array(header.buffer));
  for (const place of placed) joined.set(place.bytes, place.offset);
  return joined.buffer;
}

/** The place of a section in a buffer. Throws where the buffer is no gazetteer of this version. */
export function sectionOf(buffer: ArrayBuffer, section: Section): { offset: number; length: number } {
  if (buffer.byteLength < 4 * HEADER_NUMBERS)
    throw new Error('This is no gazetteer: the file is too short. Build the extension again.');
  const header = new Int32Array(buffer, 0, HEADER_NUMBERS);
  if (header[0] !== MAGIC || header[1] !== VERSION)
    throw new Error('This is no gazetteer of this version. Build the extension again.');
  const index = 2 + 2 * SECTIONS.indexOf(section);
  return { offset: header[index] as number, length: header[index + 1] as number };
}

/** Values as JSON texts one after another, with the column of their byte offsets (one more than there are values). */
export function jsonColumns(section: Section, starts: Section, values: unknown[]): Column[] {
  const encoder = new TextEncoder();
  const texts = values.map((value) => encoder.encode(JSON.stringify(value)));
  const offsets = new Int32Array(values.length + 1);
  texts.forEach((text, index) => {
    offsets[index + 1] = (offsets[index] as number) + text.length;
  });
  const bytes = new Uint8Array(offsets[values.length] as number);
  texts.forEach((text, index) => bytes.set(text, offsets[index]));
  return [
    { section, bytes },
    { section: starts, bytes: new Uint8Array(offsets.buffer) },
  ];
}
