import type { TextMention, TextRecord } from './linker.ts';

/** A label as `LABELLING.md` of the passages states it: the n-th occurrence of `surface` refers to `entity`. */
export interface Label {
  surface: string;
  n: number;
  entity: string;
  need: 'must' | 'may';
}

/** What was right and wrong in one passage. */
export interface Score {
  right: TextMention[];
  wrong: (TextMention & { instead: string[] })[];
  found: Label[];
  missed: Label[];
  /** `must` labels of things that the base has no entry for. */
  unknown: Label[];
}

/** UTF-16 offsets, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Scores the mentions of one passage: right if overlapping a label of the same entity; left out if overlapping a label of a thing
 * without entry while its own entry is newer than the labels (`outline` lists the ids that the labels know); wrong otherwise.
 */
export function scorePassage(
  record: TextRecord,
  mentions: TextMention[],
  labels: Label[],
  outline: ReadonlySet<string>,
): Score {
  const placed = labels.map((label) => ({ label, span: spanOf(record, label) }));
  const score: Score = { right: [], wrong: [], found: [], missed: [], unknown: [] };
  const overlapping = (span: Span) =>
    placed.filter(({ span: other }) => other.start < span.end && span.start < other.end).map(({ label }) => label);
  for (const mention of mentions) {
    const labelled = overlapping(mention);
    if (labelled.some(({ entity }) => entity === mention.entry)) score.right.push(mention);
    else if (labelled.some(({ entity }) => entity.startsWith('NIL:')) && !outline.has(mention.entry)) continue;
    else score.wrong.push({ ...mention, instead: labelled.map(({ entity }) => entity) });
  }
  for (const { label, span } of placed) {
    if (label.need !== 'must') continue;
    const isFound = score.right.some(
      (mention) => mention.entry === label.entity && mention.start < span.end && span.start < mention.end,
    );
    if (label.entity.startsWith('NIL:')) score.unknown.push(label);
    else (isFound ? score.found : score.missed).push(label);
  }
  return score;
}

/** Where a label stands in its passage. Throws where it does not. */
export function spanOf({ id, text }: TextRecord, { surface, n }: Label): Span {
  let start = -1;
  for (let count = 0; count < n; count++) {
    start = text.indexOf(surface, start + 1);
    if (start < 0)
      throw new Error(
        `The label "${surface}" (${n}) does not stand in passage ${id}. Correct the label's surface or number.`,
      );
  }
  return { start, end: start + surface.length };
}

/** A share with its 95 % confidence interval (Wilson), or undefined of nothing. */
export function share(part: number, whole: number): { value: number; low: number; high: number } | undefined {
  if (whole === 0) return undefined;
  const z = 1.96;
  const value = part / whole;
  const centre = (value + (z * z) / (2 * whole)) / (1 + (z * z) / whole);
  const spread = (z * Math.sqrt((value * (1 - value)) / whole + (z * z) / (4 * whole * whole))) / (1 + (z * z) / whole);
  return { value, low: Math.max(0, centre - spread), high: Math.min(1, centre + spread) };
}
