import type { Hit } from './reading.ts';

/** A hit with what speaks for and against it. Nothing is hidden in branches: `--why` prints these. */
export interface Candidate extends Hit {
  /** Reasons for, in words. */
  evidence: string[];
  /** The reason against, in words; absent where there is none. */
  rejected?: string;
  /** From 0 to 1: how often a mention with this evidence is right. Decided against {@link CONFIDENCE_FLOOR}. */
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
  rival: 0.5,
} as const;

/** Below this an undecided mention stays silent. */
export const CONFIDENCE_FLOOR = 0.9;

/** Accepts or rejects a hit. */
export function accept(hit: Hit, confidence: number, ...evidence: string[]): Candidate {
  return { ...hit, evidence, confidence, waits: false };
}

export function reject(hit: Hit, rejected: string, waits = false): Candidate {
  return { ...hit, evidence: [], rejected, confidence: 0, waits };
}
