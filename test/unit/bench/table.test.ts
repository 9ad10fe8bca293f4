import { describe, expect, it } from 'vitest';
import { atLeast, atMost } from '../../../bench/figure.ts';
import type { Result } from '../../../bench/measure.ts';
import { spreadOf } from '../../../bench/spread.ts';
import { budgetText, number, table } from '../../../bench/table.ts';

describe('number', () => {
  it.each([
    [0, '0'],
    [0.0123, '0.012'],
    [0.456, '0.46'],
    [9.87, '9.87'],
    [12.34, '12.3'],
    [3_486.2, '3,486'],
    [-3.6, '-3.6'],
    [Number.POSITIVE_INFINITY, '–'],
  ])('%s as %s', (value, text) => {
    expect(number(value)).toBe(text);
  });
});

describe('budgetText', () => {
  it.each([
    [atMost(16), 'value/floor', '≤ 16 ms'],
    [atMost(5, 'ratio'), 'value/floor', '≤ 5x'],
    [atMost(1, 'added'), 'value/floor', '≤ 1 ms above'],
    [atLeast(1_000), 'floor/value', '≥ 1,000x faster'],
  ] as const)('%j', (budget, ratio, text) => {
    expect(budgetText(budget, 'ms', ratio)).toBe(text);
  });
});

describe('table', () => {
  const head = { name: 'made-up', title: 'Made up', unit: 'ms', floor: 'nothing', ratio: 'value/floor' } as const;
  const row = (value: number) => ({
    label: 'a page',
    value: spreadOf([value, value, value + 1]),
    floor: spreadOf([2]),
    ratio: spreadOf([value / 2]),
    added: spreadOf([value - 2]),
    budget: atMost(16),
    isMet: value <= 16,
  });

  it('says of each figure whether it keeps to its budget', () => {
    const results: Result[] = [{ ...head, rows: [row(4), row(20)] }];
    const [, met, missed] = table(results).split('\n');
    expect(met).toMatch(/Made up\s+a page\s+4 \[4–4.5\] ms\s+2 ms, nothing\s+2x\s+≤ 16 ms\s+met$/);
    expect(missed).toMatch(/^\s+a page\s+20 .*NOT MET$/);
  });

  it('says why a figure could not be measured', () => {
    expect(table([{ ...head, rows: [], failure: 'no browser' }])).toContain('failed: no browser');
  });
});
