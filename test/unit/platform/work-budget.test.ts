import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workBudget } from '../../../src/platform/work-budget.ts';

const LIMITS = { perSecond: 1_000, burst: 5_000, longestWaitMs: 2_000 };

describe('a budget', () => {
  test('lets a burst pass, then keeps the pace, then drops', () => {
    const budget = workBudget(LIMITS, () => 0);
    expect([5_000, 1_000, 1_000, 1_000, 1].map((cost) => budget.book(1, cost))).toEqual([
      0,
      0,
      1_000,
      undefined,
      undefined,
    ]);
  });

  test('forgives with time, and no more than a burst', () => {
    let now = 0;
    const budget = workBudget(LIMITS, () => now);
    budget.book(1, 7_000);
    now = 3_000;
    expect(budget.book(1, 3_000)).toBe(0);
    now = 1e9;
    expect([5_000, 2_000, 1].map((cost) => budget.book(1, cost))).toEqual([0, 0, undefined]);
  });

  test('forgets tabs that owe nothing', () => {
    let now = 0;
    const budget = workBudget(LIMITS, () => now);
    for (let tab = 0; tab < 1_000; tab++, now += 500) budget.book(tab, 100);
    expect(budget.size()).toBeLessThan(100);
  });

  test('books what turned out to be more, and lets nothing through until it is paid off', () => {
    let now = 0;
    const budget = workBudget(LIMITS, () => now);
    expect(budget.book(1, 100)).toBe(0);
    budget.charge(1, 19_900);
    expect(budget.book(1, 1)).toBeUndefined();
    now = 13_001;
    expect(budget.book(1, 1)).toBe(1_999);
    now = 15_001;
    expect(budget.book(1, 1)).toBe(0);
  });

  test('whatever is asked and when, no more is done than burst, pace and queue allow', () => {
    const asked = fc.array(fc.record({ afterMs: fc.nat(3_000), cost: fc.nat(6_000) }), { maxLength: 60 });
    fc.assert(
      fc.property(asked, (requests) => {
        let now = 0;
        let done = 0;
        const budget = workBudget(LIMITS, () => now);
        for (const { afterMs, cost } of requests) {
          now += afterMs;
          const waitMs = budget.book(1, cost);
          if (waitMs === undefined) continue;
          done += cost;
          expect(waitMs).toBeLessThanOrEqual(LIMITS.longestWaitMs);
        }
        const mostMs = now + LIMITS.longestWaitMs;
        expect(done).toBeLessThanOrEqual(LIMITS.burst + (mostMs / 1_000) * LIMITS.perSecond + 1e-6);
      }),
    );
  });
});
