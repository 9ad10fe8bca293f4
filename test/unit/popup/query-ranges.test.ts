import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryRanges } from '../../../src/popup/query-ranges.ts';

test.each([
  ['Yasukuni Shrine', 'yasu', ['Yasu']],
  ['Yasukuni Shrine', 'shrine yas', ['Yas', 'Shrine']],
  ['Shinzō Abe', 'SHINZO', ['Shinzō']],
  ['Shinzō Abe', 'shinzo', ['Shinzō']],
  ['Ｇ７ Hiroshima', 'g7', ['Ｇ７']],
  ['Label of Abe', 'abe', ['Abe']],
  ['2015 agreement', '201', ['201']],
  ['日本軍慰安婦', '慰安', ['慰安']],
  ['일본군위안부', '위안', ['위안']],
  ['aa aa', 'a a', ['a', 'a']],
  ['aaa', 'a aa', ['aa']],
  ['𠮷田', '𠮷', ['𠮷']],
  ['Shrine', '', []],
  ['Shrine', '…', []],
  ['', 'x', []],
])('in %j the query %j marks %j', (text, query, marked) => {
  expect(queryRanges(text, query).map(({ start, length }) => text.slice(start, start + length))).toEqual(marked);
});

test('ranges lie inside the text, in order, apart from each other, and split no sign', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 5 }), (text, query) => {
      let last = -1;
      for (const { start, length } of queryRanges(text, query)) {
        expect(start).toBeGreaterThan(last);
        expect(length).toBeGreaterThan(0);
        last = start + length;
        expect(last).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, last)).not.toMatch(/\p{Surrogate}/u);
      }
    }),
  );
});
