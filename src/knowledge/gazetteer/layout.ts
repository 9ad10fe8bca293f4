/**
 * The binary form of a gazetteer: one buffer, used in place; ADR 11 gives the reasons. All numbers are little-endian 32 bit unless said otherwise.
 *
 *   header      MAGIC, VERSION, then for each section of SECTIONS its byte offset and byte length
 *
 *   words       every word of every name once; words with which names begin have the lowest numbers
 *   wordKeys    hashes of words; open addressing in a table whose size is a power of two, 0 is an empty slot
 *   wordNumbers beside each key: the number of the word
 *   wordStarts  of each word: its start in `latin`, or -1 - its start in `wide`
 *   latin       folded letters of words, one byte each; wide: of those in other scripts, two bytes each; 0 ends a word
 *
 *   nodes       a trie over words in breadth-first order; the children of a node stand together, sorted by word
 *   nodeWords   of each node: the word that leads to it. The root has no node; its children come first and have their word's number
 *   firstChild  of each node: its first child; those of the next node begin where its own end (one more than there are nodes)
 *   firstForm   of each node: the first form that ends there; likewise
 *
 *   forms       ways of writing names
 *   senses      of each form: what it stands for
 *   styles      of each form: how it is written, a number of `styleList` (16 bit)
 *   owners      of each sense: entry number, or -1 - title number, or a cue (see flags)
 *   rules       of each sense: number of its rule, 0 is none
 *   flags       of each sense (bytes)
 *
 *   styleList, entries, ruleList: JSON texts one after another, with styleStart, entryStart, ruleStart as their offsets
 *   extras      one JSON text
 */
export const MAGIC = 0x67_7a_74_42;
export const VERSION = 2;
export const SECTIONS = [
  'wordKeys',
  'wordNumbers',
  'wordStarts',
  'nodeWords',
  'firstChild',
  'firstForm',
  'senses',
  'owners',
  'rules',
  'styleStart',
  'entryStart',
  'ruleStart',
  'styles',
  'wide',
  'flags',
  'latin',
  'styleList',
  'entries',
  'ruleList',
  'extras',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Flags of a sense. */
export const IS_SURNAME = 1;
export const IS_TITLE = 2;
export const IS_CUE = 4;
/** A preferred or full name, rather than an alias. */
export const IS_NAME = 8;

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

/** A section as numbers of the column's own width. */
export function numberColumn(section: Section, numbers: Int32Array | Uint16Array | Uint8Array): Column {
  return { section, bytes: new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength) };
}

/** A value as one JSON text. */
export function jsonColumn(section: Section, value: unknown): Column {
  return { section, bytes: new TextEncoder().encode(JSON.stringify(value)) };
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
  return [{ section, bytes }, numberColumn(starts, offsets)];
}
