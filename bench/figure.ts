import type { Bench } from './bench.ts';

/** How much is measured: what continuous integration can wait for, what a person can, or everything. */
export const EXTENTS = ['short', 'usual', 'full'] as const;
export type Extent = (typeof EXTENTS)[number];

export type Unit = 'ms' | 'KB' | 'MB' | '% of a core' | 'µs/KB' | 'messages';

/** What a median is held to. */
export interface Budget {
  /** The measured value itself, its ratio to the floor, or what it adds to the floor. */
  of: 'value' | 'ratio' | 'added';
  limit: number;
  /** "least" for how many times faster than a peer. */
  sense: 'most' | 'least';
  /** A size is the same on every machine, so one that is too large fails the run; times only tell. */
  isBinding?: true;
}

/** One thing to be measured, beside its floor, in rounds of one each. */
export interface Case {
  label: string;
  /** One measurement; rounds are counted from 0. */
  value(round: number): number | Promise<number>;
  /** The same for the floor: the least that anybody could pay for this, or the peer to be compared with. */
  floor(round: number): number | Promise<number>;
  /** Where the figure's own does not fit. */
  budget?: Budget;
  /** How large the matter is, for figures that tell how a cost grows. */
  size?: number;
}

/** A figure of `docs/performance.md`. Its file's first lines say what is measured and how. */
export interface Figure {
  /** As the command line names it. */
  name: string;
  title: string;
  unit: Unit;
  /** What the floor is, in a few words. */
  floor: string;
  /** Of value to floor; "floor/value" tells how many times faster than the floor, a peer, we are. */
  ratio?: 'value/floor' | 'floor/value';
  budget?: Budget;
  rounds: Record<Extent, number>;
  /** Shows all cases as one row: their medians summed up, or the case that fares worst. */
  summary?: 'median' | 'worst';
  /** Prepares what is measured. What it opens, it leaves to `bench` to close. */
  cases(bench: Bench): Promise<Case[]>;
}

/** At most so much. */
export function atMost(limit: number, of: Budget['of'] = 'value'): Budget {
  return { of, limit, sense: 'most' };
}

/** At least so many times. */
export function atLeast(limit: number, of: Budget['of'] = 'ratio'): Budget {
  return { of, limit, sense: 'least' };
}
