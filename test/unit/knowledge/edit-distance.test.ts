import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/knowledge/edit-distance.ts';

test.each([
  ['', '', 0],
  ['', 'abc', 3],
  ['takesima', 'takeshima', 1],
  ['takesima', 'takeshita', 2],
  ['yasakuni', 'yasukuni', 1],
  ['kitten', 'sitting', 3],
])('from %j to %j it is %i', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
});

test('it is the same both ways, nothing only for the same, and no longer than by a third word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});
