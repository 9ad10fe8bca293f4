/** Whether a value that came from outside has the form of T. */
export type Check<T> = (value: unknown) => value is T;

/** A plain object: neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text of at most `maxLength` UTF-16 units. */
export function isText(maxLength: number): Check<string> {
  return (value): value is string => typeof value === 'string' && value.length <= maxLength;
}

/** A list of at most `maxItems` without holes, each of which passes `check`. */
export function isListOf<T>(check: Check<T>, maxItems: number): Check<T[]> {
  return (value): value is T[] => {
    if (!Array.isArray(value) || value.length > maxItems) return false;
    // Not `every`, which steps over holes; Firefox hands lists on with theirs.
    for (const item of value) if (!check(item)) return false;
    return true;
  };
}

/** A whole number between two bounds, both inclusive. */
export function isWholeNumber(min: number, max: number): Check<number> {
  return (value): value is number => Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
}

/** One of the given values. */
export function isOneOf<T extends string | number>(values: readonly T[]): Check<T> {
  return (value): value is T => values.some((allowed) => allowed === value);
}

/** True or false, nothing that only counts as such. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** What passes `check`, or nothing at all. */
export function isOptional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}
