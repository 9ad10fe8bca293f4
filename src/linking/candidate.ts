import type { Hit } from './hits.ts';

/** A hit with what speaks for and against it. Nothing is hidden in branches: `--why` prints these. */
export interface Candidate {
  hit: Hit;
  /** Where the mention begins: the hit's start, or behind the name of its owner. */
  start: number;
  /** Where the mention ends: the hit's end, or that of the segments after its gap. */
  end: number;
  /** The reason for or against, in words. */
  reason: string;
  /** From 0 to 1: how often a mention with this evidence is right; 0 where it is rejected. Decided against {@link CONFIDENCE_FLOOR}. */
  confidence: number;
  /** More of the document may change the decision. */
  waits: boolean;
}

/** How often a mention of each kind was right on the labelled passages, in round figures. */
export const CONFIDENCE = {
  fullName: 0.99,
  alias: 0.97,
  condition: 0.95,
  titledSurname: 0.97,
  surname: 0.95,
} as const;

/** Below this an undecided mention stays silent. */
export const CONFIDENCE_FLOOR = 0.9;

/** A hit that is a mention for a reason, unless a longer one stands there. */
export function accept(hit: Hit, confidence: number, reason: string, end = hit.end): Candidate {
  return { hit, start: hit.start, end, reason, confidence, waits: false };
}

/** A hit that is no mention, for a reason; `waits` where more of the document may change that. */
export function reject(hit: Hit, reason: string, waits = false): Candidate {
  return { hit, start: hit.start, end: hit.end, reason, confidence: 0, waits };
}
