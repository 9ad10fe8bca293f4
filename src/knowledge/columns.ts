/**
 * Files of columns: typed arrays and texts one after another in one buffer, used in place as it is fetched. A header of little-endian
 * 32 bit numbers (magic, version, then each section's byte offset and byte length) tells where each lies.
 */
export interface Format<Section extends string> {
  /** What such a file is called, for whoever opens another. */
  what: string;
  magic: number;
  version: number;
  sections: readonly Section[];
}

/** The bytes of one section. */
export interface Column<Section extends string> {
  section: Section;
  bytes: Uint8Array;
}

/** Joins the columns of all sections into one buffer; each begins at a multiple of four bytes, as typed arrays want it. */
export function joinColumns<S extends string>(format: Format<S>, columns: readonly Column<S>[]): ArrayBuffer {
  const header = new Int32Array(headerNumbers(format));
  header[0] = format.magic;
  header[1] = format.version;
  let offset = header.byteLength;
  const placed = columns.map(({ section, bytes }) => {
    const place = { offset, bytes };
    const index = placeInHeader(format, section);
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

/** Numbers as a column of their own width. */
export function numberColumn<S extends string>(section: S, numbers: Int32Array | Uint16Array | Uint8Array): Column<S> {
  return { section, bytes: new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength) };
}

/** A value as one JSON text. */
export function jsonColumn<S extends string>(section: S, value: unknown): Column<S> {
  return { section, bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

/** Values as JSON texts one after another, with the column of their byte offsets (one more than there are values). */
export function jsonColumns<S extends string>(section: S, starts: S, values: readonly unknown[]): Column<S>[] {
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

/** How many numbers the header of a format has. */
export function headerNumbers({ sections }: Format<string>): number {
  return 2 + 2 * sections.length;
}

/** Where in the header a section's offset stands; its length follows. */
export function placeInHeader<S extends string>({ sections }: Format<S>, section: S): number {
  return 2 + 2 * sections.indexOf(section);
}
