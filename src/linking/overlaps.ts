import { type Candidate, CONFIDENCE_FLOOR } from './candidate.ts';

/**
 * The candidates that become mentions: sure enough, and of those that overlap the longest, then the leftmost, then the surest.
 * Two entries that claim the same span with equal confidence are undecided, hence neither.
 */
export function resolveOverlaps(candidates: Candidate[]): Candidate[] {
  const sure = candidates.filter(
    ({ rejected, confidence }) => rejected === undefined && confidence >= CONFIDENCE_FLOOR,
  );
  sure.sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) || a.start - b.start || b.confidence - a.confidence || a.entry - b.entry,
  );
  const chosen: Candidate[] = [];
  const blocked: Candidate[] = [];
  for (const candidate of sure) {
    const overlaps = (other: Candidate) => other.start < candidate.end && candidate.start < other.end;
    if (chosen.some(overlaps) || blocked.some(overlaps)) continue;
    const rival = sure.find(
      (other) =>
        other.entry !== candidate.entry &&
        other.start === candidate.start &&
        other.end === candidate.end &&
        other.confidence === candidate.confidence,
    );
    if (rival) blocked.push(candidate);
    else chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}
