import { type Candidate, CONFIDENCE_FLOOR } from './candidate.ts';
import { ownedStart } from './possessive.ts';

/**
 * The candidates that become mentions: sure enough, and of those that overlap the longest, then the leftmost, then what a condition
 * confirmed (its author wrote it to tell the two apart), then the surest.
 * What cuts a full name in two ("UN chief Ban" in "UN chief Ban Ki-moon") is none, nor what reaches over a person's full name by a
 * gap: "Yoon and Prime Minister Fumio Kishida held a summit" are two people first. Two entries that claim the same span with equal
 * right are undecided, hence neither.
 */
export function resolveOverlaps(
  candidates: Candidate[],
  text: string,
  isPerson: (entry: number) => boolean,
): Candidate[] {
  const certain = candidates.filter(({ confidence }) => confidence >= CONFIDENCE_FLOOR);
  return heaps(certain).flatMap((heap) => resolveHeap(heap, text, isPerson));
}

/** Parts candidates into those that lie over one another, directly or by others, in order. */
function heaps(candidates: Candidate[]): Candidate[][] {
  const found: Candidate[][] = [];
  let reach = -1;
  for (const candidate of candidates.toSorted((a, b) => a.start - b.start)) {
    const heap = found[found.length - 1];
    if (heap && candidate.start < reach) heap.push(candidate);
    else found.push([candidate]);
    reach = Math.max(reach, candidate.end);
  }
  return found;
}

function resolveHeap(certain: Candidate[], text: string, isPerson: (entry: number) => boolean): Candidate[] {
  const owners = certain.filter(({ hit }) => isPerson(hit.entry));
  const all = certain.map((candidate) => withoutOwner(candidate, owners, text));
  const sure = all.filter(
    (candidate) =>
      !all.some(
        (name) =>
          name.hit.isFullName && (cuts(candidate, name) || (isPerson(name.hit.entry) && reachesOver(candidate, name))),
      ),
  );
  const length = ({ start, end }: Candidate) => end - start;
  sure.sort(
    (a, b) => length(b) - length(a) || a.start - b.start || claimOf(b) - claimOf(a) || a.hit.entry - b.hit.entry,
  );
  const taken: Candidate[] = [];
  const chosen: Candidate[] = [];
  for (const candidate of sure) {
    if (taken.some((other) => other.start < candidate.end && candidate.start < other.end)) continue;
    taken.push(candidate);
    const rival = sure.find(
      (other) =>
        other.hit.entry !== candidate.hit.entry &&
        other.start === candidate.start &&
        other.end === candidate.end &&
        claimOf(other) === claimOf(candidate),
    );
    if (!rival) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** The right of a candidate to its span against others with the same span: its confidence, and one more where a condition confirmed it. */
function claimOf({ hit, confidence }: Candidate): number {
  return confidence + (hit.rule === 0 || hit.isSurname ? 0 : 1);
}

/** Whether a description with a gap holds another entry's name. */
function reachesOver(description: Candidate, name: Candidate): boolean {
  const hasGap = description.end > description.hit.end;
  return (
    hasGap && description.hit.entry !== name.hit.entry && description.start <= name.start && description.end >= name.end
  );
}

/** Whether two spans overlap and neither holds the other. */
function cuts(a: Candidate, b: Candidate): boolean {
  const startsFirst = a.start < b.start && b.start < a.end && a.end < b.end;
  const endsLast = b.start < a.start && a.start < b.end && b.end < a.end;
  return startsFirst || endsLast;
}

/** The candidate without the person's name by which it begins, where that is its owner: both are mentions then. */
function withoutOwner(candidate: Candidate, owners: Candidate[], text: string): Candidate {
  for (const owner of owners) {
    if (owner.start !== candidate.start || owner.end >= candidate.end || owner.hit.entry === candidate.hit.entry)
      continue;
    const start = ownedStart(text, owner.end, candidate.end);
    if (start !== undefined) return { ...candidate, start };
  }
  return candidate;
}
