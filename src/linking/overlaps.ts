import { type Candidate, CONFIDENCE_FLOOR } from './candidate.ts';

/**
 * The candidates that become mentions: sure enough, and of those that overlap the longest, then the leftmost, then the surest.
 * What cuts a full name in two ("UN chief Ban" in "UN chief Ban Ki-moon") is none. Two entries that claim the same span with equal confidence are undecided, hence neither.
 */
export function resolveOverlaps(candidates: Candidate[]): Candidate[] {
  const all = candidates.filter(({ confidence }) => confidence >= CONFIDENCE_FLOOR);
  const sure = all.filter((candidate) => !all.some((name) => name.hit.isFullName && cuts(candidate, name)));
  const length = ({ hit, end }: Candidate) => end - hit.start;
  sure.sort(
    (a, b) =>
      length(b) - length(a) || a.hit.start - b.hit.start || b.confidence - a.confidence || a.hit.entry - b.hit.entry,
  );
  const taken: Candidate[] = [];
  const chosen: Candidate[] = [];
  for (const candidate of sure) {
    if (taken.some((other) => other.hit.start < candidate.end && candidate.hit.start < other.end)) continue;
    taken.push(candidate);
    const rival = sure.find(
      (other) =>
        other.hit.entry !== candidate.hit.entry &&
        other.hit.start === candidate.hit.start &&
        other.end === candidate.end &&
        other.confidence === candidate.confidence,
    );
    if (!rival) chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.hit.start - b.hit.start);
}

/** Whether two spans overlap and neither holds the other. */
function cuts(a: Candidate, b: Candidate): boolean {
  const startsFirst = a.hit.start < b.hit.start && b.hit.start < a.end && a.end < b.end;
  const endsLast = b.hit.start < a.hit.start && a.hit.start < b.end && b.end < a.end;
  return startsFirst || endsLast;
}
