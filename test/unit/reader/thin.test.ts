import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../src/model/entry.ts';
import { PARTS } from '../../../src/model/messages.ts';
import { thin, type Weighed } from '../../../src/reader/thin.ts';

const HEIGHT = 100;
const mark = (top: number, more: Partial<Weighed> = {}): Weighed => ({
  top,
  isFirst: true,
  part: 'body',
  kind: 'concept',
  ...more,
});
const keep = (marks: Weighed[], most: number) => thin(marks, (one) => one, most, HEIGHT);

describe('marks on each screen', () => {
  test.each<[string, Weighed, Weighed]>([
    ['a first mention before a repeated one', mark(20), mark(10, { isFirst: false, part: 'headline' })],
    ['the headline before the text', mark(20, { part: 'headline', kind: 'place' }), mark(10, { kind: 'dispute' })],
    ['the first paragraphs before the rest', mark(20, { part: 'lead' }), mark(10)],
    ['a dispute before a person', mark(20, { kind: 'dispute' }), mark(10, { kind: 'person' })],
    ['a person before a place', mark(20, { kind: 'person' }), mark(10, { kind: 'place' })],
    ['of two that weigh the same, the one that stands first', mark(10), mark(20)],
  ])('keep %s', (_, kept, left) => {
    const order = [kept, left].sort((a, b) => a.top - b.top);
    expect(keep(order, 1)).toEqual([kept]);
  });

  test('are as many on the next screen', () => {
    const tops = [0, 10, 20, 110, 120, 130, 250];
    expect(
      keep(
        tops.map((top) => mark(top)),
        2,
      ).map(({ top }) => top),
    ).toEqual([0, 10, 110, 120, 250]);
  });

  test('leave what is not on show out of the count', () => {
    const hidden = mark(Number.NaN);
    expect(keep([hidden, mark(10), mark(20)], 1)).toEqual([hidden, mark(10)]);
  });

  const anyMark = fc.record({
    top: fc.integer({ min: 0, max: 600 }),
    isFirst: fc.boolean(),
    part: fc.constantFrom(...PARTS),
    kind: fc.constantFrom(...KINDS),
  });
  test('are never more than wanted, wherever the page is scrolled to, and none is left out without need', () => {
    fc.assert(
      fc.property(fc.array(anyMark, { maxLength: 60 }), fc.integer({ min: 1, max: 8 }), (marks, most) => {
        const kept = keep(marks, most);
        const holds = (list: Weighed[]) =>
          list.every(({ top }) => list.filter((one) => one.top >= top && one.top < top + HEIGHT).length <= most);
        expect(holds(kept)).toBe(true);
        expect(kept).toEqual(marks.filter((one) => kept.includes(one)));
        for (const left of marks.filter((one) => !kept.includes(one))) expect(holds([...kept, left])).toBe(false);
      }),
    );
  });
});
