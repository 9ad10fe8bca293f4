import { type Candidate, CONFIDENCE_FLOOR } from './candidate.ts';
import { ownedStart } from './possessive.ts';

/**
 * The candidates that become mentions: sure enough, and of those that overlap the longest, then the leftmost, then the surest.
 * What cuts a full name in two ("UN chief Ban" in "UN chief Ban Ki-moon") is none. Two entries that claim the same span with equal confidence are undecided, hence neither.
 */
export function resolveOverlaps(
  candidates: Candidate[],
  text: string,
  isPerson: (entry: number) => boolean,
): Candidate[] {
  const certain = candidates.filter(({ confidence }) => confidence >= CONFIDENCE_FLOOR);
  const owners = certain.filter(({ hit }) => isPerson(hit.entry));
  const all = certain.map((candidate) => withoutOwner(candidate, owners, text));
  const sure = all.filter((candidate) => !all.some((name) => name.hit.isFullName && cuts(candidate, name)));
  const length = ({ start, end }: Candidate) => end - start;
  sure.sort(
    (a, b) => length(b) - length(a) || a.start - b.start || b.confidence - a.confidence || a.hit.entry - b.hit.entry,
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
        other.confidence === candidate.confidence,
    );
    if (!rival) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
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
