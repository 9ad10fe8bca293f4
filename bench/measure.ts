import type { Bench } from './bench.ts';
import type { Budget, Case, Figure } from './figure.ts';
import { growthOf, type Spread, spreadOf } from './spread.ts';

/** What came out for one case, or for all cases of a figure as one. */
export interface Row {
  label: string;
  value: Spread;
  floor: Spread;
  /** Of value and floor of the same round, so that what slows a round slows both. */
  ratio: Spread;
  added: Spread;
  budget?: Budget;
  /** Absent without a budget. */
  isMet?: boolean;
  size?: number;
}

/** What came out for a figure. */
export interface Result extends Pick<Figure, 'name' | 'title' | 'unit' | 'floor'> {
  ratio: NonNullable<Figure['ratio']>;
  /** What the table shows. */
  rows: Row[];
  /** Each case, where the table shows them as one. */
  cases?: Row[];
  /** How the value and the floor grow with the size of the cases, as exponents. */
  growth?: { value?: number; floor?: number };
  /** Why there are no rows. */
  failure?: string;
}

/** Measures a figure. What fails becomes part of the result, so that the others are measured all the same. */
export async function measure(figure: Figure, bench: Bench): Promise<Result> {
  const { name, title, unit, floor, ratio = 'value/floor' } = figure;
  const head = { name, title, unit, floor, ratio };
  try {
    const cases = await figure.cases(bench);
    const rows = await measureCases(figure, cases, figure.rounds[bench.extent]);
    const sized = rows.flatMap(({ size, ...row }) => (size === undefined ? [] : [{ ...row, size }]));
    const growth = sized.length > 1 && {
      value: growthOf(sized.map(({ size, value }) => ({ size, value: value.median }))),
      floor: growthOf(sized.map(({ size, floor }) => ({ size, value: floor.median }))),
    };
    return figure.summary === undefined
      ? { ...head, rows, ...(growth && { growth }) }
      : { ...head, rows: [sumUp(figure, rows)], cases: rows };
  } catch (error) {
    return { ...head, rows: [], failure: error instanceof Error ? error.message : String(error) };
  }
}

/** Takes all cases in turn, round by round, so that a busy minute falls on all of them; who goes first changes with the round. */
export async function measureCases(
  { ratio = 'value/floor', budget }: Pick<Figure, 'ratio' | 'budget'>,
  cases: Case[],
  rounds: number,
): Promise<Row[]> {
  const samples = cases.map(() => [] as { value: number; floor: number }[]);
  for (let round = 0; round < rounds; round++) {
    for (const [index, one] of cases.entries()) {
      const isFloorFirst = round % 2 === 1;
      const early = isFloorFirst ? await one.floor(round) : await one.value(round);
      const late = isFloorFirst ? await one.value(round) : await one.floor(round);
      samples[index]?.push(isFloorFirst ? { value: late, floor: early } : { value: early, floor: late });
    }
  }
  return cases.map(({ label, size, budget: own = budget }, index) => {
    const taken = samples[index] ?? [];
    const quotient = ({ value, floor }: { value: number; floor: number }) =>
      ratio === 'value/floor' ? value / floor : floor / value;
    return judged({
      label,
      value: spreadOf(taken.map(({ value }) => value)),
      floor: spreadOf(taken.map(({ floor }) => floor)),
      ratio: spreadOf(taken.map(quotient)),
      added: spreadOf(taken.map(({ value, floor }) => value - floor)),
      ...(own && { budget: own }),
      ...(size !== undefined && { size }),
    });
  });
}

/** Whether a median keeps to a budget. */
export function keepsTo({ of, limit, sense }: Budget, row: Pick<Row, 'value' | 'ratio' | 'added'>): boolean {
  const { median } = row[of];
  return sense === 'most' ? median <= limit : median >= limit;
}

function judged(row: Row): Row {
  return row.budget ? { ...row, isMet: keepsTo(row.budget, row) } : row;
}

function sumUp({ summary, budget }: Figure, rows: Row[]): Row {
  const of = budget?.of ?? 'value';
  const isLessWorse = budget?.sense === 'least';
  if (summary === 'worst') {
    const [worst] = [...rows].sort((a, b) => (b[of].median - a[of].median) * (isLessWorse ? -1 : 1));
    if (!worst) throw new Error('There is no case to measure.');
    return { ...worst, label: `worst of ${rows.length}: ${worst.label}` };
  }
  const medians = (key: 'value' | 'floor' | 'ratio' | 'added') => spreadOf(rows.map((row) => row[key].median));
  return judged({
    label: `median of ${rows.length}`,
    value: medians('value'),
    floor: medians('floor'),
    ratio: medians('ratio'),
    added: medians('added'),
    ...(budget && { budget }),
  });
}
