import type { Kind } from '../model/entry.ts';
import { PARTS, type Part } from '../model/messages.ts';

/** A mark that might stand, and what speaks for it. */
export interface Weighed {
  /** Its distance from the top of the page in CSS pixels; not a number where it is not on show. */
  top: number;
  /** Whether its entry is marked for the first time in its article. */
  isFirst: boolean;
  part: Part;
  kind: Kind;
}

/** What readers of news know least comes first; faces and places are what they know best. */
const BY_KIND: Record<Kind, number> = {
  dispute: 0,
  statement: 0,
  treaty: 0,
  ruling: 0,
  law: 0,
  concept: 0,
  event: 0,
  symbol: 1,
  organization: 1,
  person: 2,
  place: 3,
};

/**
 * The marks to keep, in the order given, so that wherever the reader scrolls no screen of `height` pixels shows more than `most`. Of
 * two that are too many, the repeated one goes before a first mention, then the one further down the article's parts, then by kind.
 * Nothing depends on where the page is scrolled to: marks do not come and go while it moves.
 */
export function thin<M>(marks: readonly M[], weigh: (mark: M) => Weighed, most: number, height: number): M[] {
  if (marks.length <= most) return [...marks];
  const weighed = marks.map((mark, place) => ({ place, ...weigh(mark), mark }));
  const tops: number[] = [];
  const kept = new Set<number>();
  for (const { top, place } of [...weighed].sort(byWeight)) {
    if (Number.isNaN(top)) kept.add(place);
    else if (addIfRoom(tops, top, most, height)) kept.add(place);
  }
  return weighed.filter(({ place }) => kept.has(place)).map(({ mark }) => mark);
}

type Ranked = Weighed & { place: number };

function byWeight(a: Ranked, b: Ranked): number {
  return (
    Number(b.isFirst) - Number(a.isFirst) ||
    PARTS.indexOf(a.part) - PARTS.indexOf(b.part) ||
    BY_KIND[a.kind] - BY_KIND[b.kind] ||
    a.place - b.place
  );
}

/** Puts a top in its place among the others unless some screen would then hold more than `most`. */
function addIfRoom(tops: number[], top: number, most: number, height: number): boolean {
  const after = tops.findIndex((other) => other > top);
  const at = after < 0 ? tops.length : after;
  const next = tops.toSpliced(at, 0, top);
  for (let from = Math.max(0, at - most); from <= at && from + most < next.length; from++) {
    if ((next[from + most] as number) - (next[from] as number) < height) return false;
  }
  tops.splice(at, 0, top);
  return true;
}
