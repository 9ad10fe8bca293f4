import type { Evidence } from '../model/text.ts';

/** The union of two pieces of evidence of one document, and whether the first grew by it. */
export function mergeEvidence(known: Evidence, more: Evidence): { evidence: Evidence; grew: boolean } {
  const evidence: Evidence = {
    named: union(known.named, more.named),
    cues: union(known.cues, more.cues),
    strangers: union(known.strangers, more.strangers),
  };
  return { evidence, grew: sizeOf(evidence) > sizeOf(known) };
}

function union(a: string[], b: string[]): string[] {
  return [...new Set([...a, ...b])];
}

function sizeOf({ named, cues, strangers }: Evidence): number {
  return named.length + cues.length + strangers.length;
}
