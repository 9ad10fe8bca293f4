import { MAGIC, SECTIONS, type Section, VERSION } from './layout.ts';

/** The sections of a buffer, as arrays over it. Nothing is copied. */
export interface Sections {
  numbers(section: Section): Int32Array;
  shorts(section: Section): Uint16Array;
  bytes(section: Section): Uint8Array;
  json<T>(section: Section): T;
  /** The values of `jsonColumns`, each parsed and read when first asked for. */
  list<J, T>(section: Section, starts: Section, read: (value: J) => T): (number: number) => T;
}

/** Opens a buffer that `joinSections` made. Throws where it is something else. */
export function openSections(buffer: ArrayBuffer): Sections {
  const headerNumbers = 2 + 2 * SECTIONS.length;
  if (buffer.byteLength < 4 * headerNumbers)
    throw new Error('This is no gazetteer: the file is too short. Build the extension again.');
  const header = new Int32Array(buffer, 0, headerNumbers);
  if (header[0] !== MAGIC || header[1] !== VERSION)
    throw new Error('This is no gazetteer of this version. Build the extension again.');
  const place = (section: Section): [offset: number, length: number] => {
    const index = 2 + 2 * SECTIONS.indexOf(section);
    return [header[index] as number, header[index + 1] as number];
  };
  const decoder = new TextDecoder();
  const bytes = (section: Section) => new Uint8Array(buffer, ...place(section));
  const numbers = (section: Section) => {
    const [offset, length] = place(section);
    return new Int32Array(buffer, offset, length / 4);
  };
  return {
    numbers,
    shorts(section) {
      const [offset, length] = place(section);
      return new Uint16Array(buffer, offset, length / 2);
    },
    bytes,
    json: (section) => JSON.parse(decoder.decode(bytes(section))),
    list<J, T>(section: Section, starts: Section, read: (value: J) => T) {
      const pool = bytes(section);
      const offsets = numbers(starts);
      const parsed = new Map<number, T>();
      return (number: number): T => {
        const known = parsed.get(number);
        if (known !== undefined) return known;
        const value = read(JSON.parse(decoder.decode(pool.subarray(offsets[number], offsets[number + 1]))));
        parsed.set(number, value);
        return value;
      };
    },
  };
}
