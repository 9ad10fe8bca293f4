/** A function that takes each thing once and gives it again when asked again; what failed is tried anew. */
export function remember<A extends unknown[], T>(
  take: (...args: A) => Promise<T>,
  keyOf: (...args: A) => string = (...args) => args.join(' '),
): (...args: A) => Promise<T> {
  const taken = new Map<string, Promise<T>>();
  return (...args) => {
    const key = keyOf(...args);
    const known = taken.get(key);
    if (known) return known;
    const taking = take(...args).catch((error) => {
      taken.delete(key);
      throw error;
    });
    taken.set(key, taking);
    return taking;
  };
}
