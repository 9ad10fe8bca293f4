import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { growthOf, quantile, spreadOf } from '../../../bench/spread.ts';

describe('spreadOf', () => {
  it.each([
    [[7], { median: 7, low: 7, high: 7, count: 1 }],
    [[1, 2], { median: 1.5, low: 1.25, high: 1.75, count: 2 }],
    [[9, 1, 5], { median: 5, low: 3, high: 7, count: 3 }],
    [[4, 1, 3, 2, 100], { median: 3, low: 2, high: 4, count: 5 }],
  ])('of %j', (samples, expected) => {
    expect(spreadOf(samples)).toEqual(expected);
  });

  it('keeps the quartiles around the median, within the samples', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000, max: 1_000 }), { minLength: 1 }), (samples) => {
        const { median, low, high } = spreadOf(samples);
        expect(low).toBeGreaterThanOrEqual(Math.min(...samples));
        expect(median).toBeGreaterThanOrEqual(low);
        expect(high).toBeGreaterThanOrEqual(median);
        expect(high).toBeLessThanOrEqual(Math.max(...samples));
      }),
    );
  });

  it('leaves the samples as they are', () => {
    const samples = [3, 1, 2];
    spreadOf(samples);
    expect(samples).toEqual([3, 1, 2]);
  });

  it('refuses no samples', () => {
    expect(() => spreadOf([])).toThrow('no sample');
  });
});

describe('quantile', () => {
  it.each([
    [0, 10],
    [0.5, 25],
    [1, 40],
    [0.9, 37],
  ])('at %s', (share, expected) => {
    expect(quantile([10, 20, 30, 40], share)).toBeCloseTo(expected);
  });
});

describe('growthOf', () => {
  const sizes = [1, 10, 100, 1_000];
  it.each([
    ['what stays the same', () => 3, 0],
    ['what grows in step', (size: number) => 2 * size, 1],
    ['what grows with the square', (size: number) => size * size, 2],
    ['what grows with the root', (size: number) => 5 * Math.sqrt(size), 0.5],
  ])('tells %s', (_, valueAt, exponent) => {
    expect(growthOf(sizes.map((size) => ({ size, value: valueAt(size) })))).toBeCloseTo(exponent);
  });

  it.each([
    ['one size', [{ size: 1, value: 1 }]],
    [
      'a value of nothing',
      [
        { size: 1, value: 0 },
        { size: 2, value: 1 },
      ],
    ],
  ])('says nothing of %s', (_, points) => {
    expect(growthOf(points)).toBeUndefined();
  });
});
