import type { PartialDate } from './entry.ts';

/** Orders two dates as far as both are exact: "2015" and "2015-12-28" are equal (0). */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}
