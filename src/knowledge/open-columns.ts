import { type Format, headerNumbers, placeInHeader } from './columns.ts';

/** The sections of a buffer, as arrays over it. Nothing is copied. */
export interface Columns<Section extends string> {
  numbers(section: Section): Int32Array;
  shorts(section: Section): Uint16Array;
  bytes(section: Section): Uint8Array;
  json<T>(section: Section): T;
  /** The values of `jsonColumns`, each parsed and read when first asked for. */
  list<J, T>(section: Section, starts: Section, read: (value: J) => T): (number: number) => T;
}

/** Opens a buffer that `joinColumns` made. Throws where it is something else. */
export function openColumns<Section extends string>(format: Format<Section>, buffer: ArrayBuffer): Columns<Section> {
  const { what, magic, version } = format;
  if (buffer.byteLength < 4 * headerNumbers(format))
    throw new Error(`This is no ${what}: the file is too short. Build the extension again.`);
  const header = new Int32Array(buffer, 0, headerNumbers(format));
  if (header[0] !== magic || header[1] !== version)
    throw new Error(`This is no ${what} of this version. Build the extension again.`);
  const place = (section: Section): [offset: number, length: number] => {
    const index = placeInHeader(format, section);
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
