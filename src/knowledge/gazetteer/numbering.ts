/** Gives each different thing a number, from 0 in the order in which they come. */
export interface Numbering<T> {
  /** The number of the thing with this key; the first thing with a key stands for all. */
  numberOf(key: string, thing: T): number;
  /** Things by number. */
  things: T[];
}

/** A numbering of nothing yet. */
export function numbering<T>(): Numbering<T> {
  const numbers = new Map<string, number>();
  const things: T[] = [];
  return {
    things,
    numberOf(key, thing) {
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, things.length);
      return things.push(thing) - 1;
    },
  };
}
