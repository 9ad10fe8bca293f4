import { describe, expect, it } from 'vitest';
import type { Bench } from '../../../bench/bench.ts';
import { atLeast, atMost, type Budget, type Case, type Figure } from '../../../bench/figure.ts';
import { keepsTo, measure, measureCases } from '../../../bench/measure.ts';
import { spreadOf } from '../../../bench/spread.ts';

const BENCH = { extent: 'short' } as Bench;

function figure(cases: Case[], more: Partial<Figure> = {}): Figure {
  return {
    name: 'made-up',
    title: 'Made up',
    unit: 'ms',
    floor: 'nothing',
    rounds: { short: 1, usual: 1, full: 1 },
    cases: async () => cases,
    ...more,
  };
}

function steady(label: string, value: number, floor: number, more: Partial<Case> = {}): Case {
  return { label, value: () => value, floor: () => floor, ...more };
}

describe('measureCases', () => {
  it('takes all cases in each round, and changes who goes first', async () => {
    const calls: string[] = [];
    const noting = (label: string): Case => ({
      label,
      value: (round) => calls.push(`${label} value ${round}`),
      floor: (round) => calls.push(`${label} floor ${round}`),
    });
    await measureCases({}, [noting('a'), noting('b')], 2);
    expect(calls).toEqual([
      ...['a value 0', 'a floor 0', 'b value 0', 'b floor 0'],
      ...['a floor 1', 'a value 1', 'b floor 1', 'b value 1'],
    ]);
  });

  it('takes the ratio within each round, so that a slow round does not tilt it', async () => {
    const slowness = [1, 10, 1];
    const slowed = (ms: number) => (round: number) => ms * (slowness[round] ?? 1);
    const [row] = await measureCases({}, [{ label: 'a', value: slowed(6), floor: slowed(2) }], 3);
    expect(row?.ratio).toEqual({ median: 3, low: 3, high: 3, count: 3 });
  });

  it('tells how many times faster than a peer', async () => {
    const [row] = await measureCases({ ratio: 'floor/value' }, [steady('a', 2, 500)], 1);
    expect(row?.ratio.median).toBe(250);
  });
});

describe('keepsTo', () => {
  const row = { value: spreadOf([12]), ratio: spreadOf([4]), added: spreadOf([9]) };
  it.each<[Budget, boolean]>([
    [atMost(12), true],
    [atMost(11.9), false],
    [atMost(4, 'ratio'), true],
    [atMost(3, 'ratio'), false],
    [atMost(9, 'added'), true],
    [atMost(8, 'added'), false],
    [atLeast(4), true],
    [atLeast(5), false],
  ])('%j: %s', (budget, isKept) => {
    expect(keepsTo(budget, row)).toBe(isKept);
  });
});

describe('measure', () => {
  it('judges each case by its own budget, or else by that of the figure', async () => {
    const cases = [steady('a', 3, 1), steady('b', 3, 1, { budget: atMost(2) })];
    const { rows } = await measure(figure(cases, { budget: atMost(4) }), BENCH);
    expect(rows.map(({ isMet }) => isMet)).toEqual([true, false]);
  });

  it('says nothing of budgets where there are none', async () => {
    const { rows } = await measure(figure([steady('a', 3, 1)]), BENCH);
    expect(rows[0]).not.toHaveProperty('isMet');
  });

  it('shows the median of all cases, and keeps them', async () => {
    const cases = [steady('a', 1, 1), steady('b', 2, 1), steady('c', 30, 1)];
    const { rows, cases: kept } = await measure(figure(cases, { summary: 'median', budget: atMost(2) }), BENCH);
    expect(rows).toMatchObject([{ label: 'median of 3', value: { median: 2 }, isMet: true }]);
    expect(kept).toHaveLength(3);
  });

  it.each([
    ['the slowest', atMost(16), 'c'],
    ['the one that adds most', atMost(16, 'added'), 'b'],
    ['the one least faster', atLeast(1), 'a'],
  ])('shows the worst case: %s', async (_, budget, worst) => {
    const cases = [steady('a', 10, 10), steady('b', 28, 1), steady('c', 30, 5)];
    const ratio = budget.sense === 'least' ? 'value/floor' : undefined;
    const { rows } = await measure(figure(cases, { summary: 'worst', budget, ratio }), BENCH);
    expect(rows.map(({ label }) => label)).toEqual([`worst of 3: ${worst}`]);
  });

  it('tells how value and floor grow', async () => {
    const cases = [steady('a', 5, 1, { size: 1 }), steady('b', 5, 10, { size: 10 })];
    const { growth } = await measure(figure(cases), BENCH);
    expect(growth?.value).toBeCloseTo(0);
    expect(growth?.floor).toBeCloseTo(1);
  });

  it('makes a failure part of the result', async () => {
    const failing = figure([], { cases: () => Promise.reject(new Error('no browser')) });
    expect(await measure(failing, BENCH)).toMatchObject({ rows: [], failure: 'no browser' });
  });
});
