import { firstPlace } from '../model/halving.ts';

/** A part of a text, offsets in UTF-16 units, end exclusive. */
interface Span {
  start: number;
  end: number;
}

/** Tells whether a longer one of some spans holds a span; of those that begin where it begins, only such whose end `counts`. */
export type Cover = (span: Span, counts?: (end: number) => boolean) => boolean;

/** Prepares spans, given in order of their starts, so that each question costs a binary search, however many there are. */
export function coverOf(spans: readonly Span[]): Cover {
  const starts: number[] = [];
  /** Of each start: the different ends there, and the furthest of all spans that begin before it. */
  const ends: Set<number>[] = [];
  const reach: number[] = [];
  let furthest = 0;
  for (const { start, end } of spans) {
    if (starts[starts.length - 1] !== start) {
      starts.push(start);
      ends.push(new Set());
      reach.push(furthest);
    }
    ends[ends.length - 1]?.add(end);
    furthest = Math.max(furthest, end);
  }
  reach.push(furthest);
  return ({ start, end }, counts = () => true) => {
    const at = placeOf(starts, start);
    if ((reach[at] as number) >= end) return true;
    if (starts[at] !== start) return false;
    for (const other of ends[at] as Set<number>) if (other > end && counts(other)) return true;
    return false;
  };
}

/** The place of the first start that is not below `start`. */
function placeOf(starts: readonly number[], start: number): number {
  return firstPlace(starts.length, (place) => (starts[place] as number) >= start);
}
