import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearWords } from '../../../../src/knowledge/search/near.ts';
import type { PlaceTable } from '../../../../src/knowledge/search/place-table.ts';

/** A table of names of one word each. */
function tableOf(words: readonly string[]): PlaceTable {
  const sorted = [...words].sort();
  const text = sorted.map((word) => `${word}\0`).join('');
  let offset = 0;
  const places = sorted.map((word) => {
    offset += word.length + 1;
    return offset - word.length - 1;
  });
  return {
    letters: Uint16Array.from(Array.from(text, (letter) => letter.charCodeAt(0))),
    places: Int32Array.from(places),
    names: Int32Array.from(sorted.keys()),
  };
}

function near(words: readonly string[], word: string, maxEdits: number): [string, number][] {
  const sorted = [...words].sort();
  const found: [string, number][] = [];
  nearWords(tableOf(words), word, maxEdits, ({ from, to }, edits) => {
    for (let at = from; at < to; at++) found.push([sorted[at] as string, edits]);
  });
  return found;
}

/** By the definition: a letter less on either side, or one changed. */
function distance(a: string, b: string): number {
  if (!a || !b) return a.length + b.length;
  const rest = [a.slice(1), b.slice(1)] as const;
  if (a[0] === b[0]) return distance(...rest);
  return 1 + Math.min(distance(rest[0], b), distance(a, rest[1]), distance(...rest));
}

test('finds words a few letters away, each as often as it stands there', () => {
  const words = ['takeshima', 'takeshita', 'yasukuni', 'kitten', 'takeshima'];
  expect(near(words, 'takesima', 2)).toEqual([
    ['takeshima', 1],
    ['takeshima', 1],
    ['takeshita', 2],
  ]);
  expect(near(words, 'sitting', 3)).toEqual([['kitten', 3]]);
});

test('finds exactly what the definition of the distance says, among whatever words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), word, fc.nat(3), (words, sought, maxEdits) => {
      const expected = [...words]
        .sort()
        .map((other): [string, number] => [other, distance(other, sought)])
        .filter(([, edits]) => edits <= maxEdits);
      expect(near(words, sought, maxEdits)).toEqual(expected);
    }),
  );
});
