import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { link } from '../../../src/linking/link.ts';
import { linkInPieces, MAX_PIECE } from '../../../src/linking/long-blocks.ts';
import { type LinkRequest, NO_EVIDENCE } from '../../../src/model/text.ts';
import { ENTRIES, gazetteerOf } from './base.ts';

const gazetteer = gazetteerOf(ENTRIES);
const request = (...texts: string[]): LinkRequest => ({
  blocks: texts.map((text, number) => ({ id: `b${number}`, text })),
  evidence: NO_EVIDENCE,
});
const SENTENCES = [
  'Prime Minister Shinzo Abe spoke in Tokyo. ',
  'Nobody was named here, and nothing happened. ',
  '安倍晋三首相は東京で演説した。',
  'President Park Geun-hye did not answer. ',
  '𠮷野家の店がある。',
];

test('a long block of sentences is answered as if it were whole', () => {
  const text = fc
    .array(fc.constantFrom(...SENTENCES), { minLength: 60, maxLength: 120 })
    .map((sentences) => sentences.join(''));
  fc.assert(
    fc.property(text, (long) => {
      const asked = request('Abe was here.', long, 'In Tokyo.');
      const once = (piece: LinkRequest) => link(gazetteer, piece);
      const cut = linkInPieces(asked, once);
      const { mentions, heads } = once(asked);
      expect(cut.mentions).toEqual(mentions);
      expect(new Set(cut.heads.map(({ id }) => id))).toEqual(new Set(heads.map(({ id }) => id)));
    }),
    { numRuns: 30 },
  );
});

test('no piece is longer than the bound, none cuts a character, and together they are the text', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('a', ' ', '. ', '𠮷', '。', 'word '), fc.string({ unit: 'grapheme' })), {
      minLength: 500,
      maxLength: 4_000,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (long) => {
      linkInPieces(request(long), ({ blocks }) => {
        expect(blocks.map((block) => block.text).join('')).toBe(long);
        for (const block of blocks) {
          expect(block.text.length).toBeLessThanOrEqual(MAX_PIECE);
          expect(block.text).not.toMatch(/^[\udc00-\udfff]/);
        }
        return { mentions: [], heads: [], evidence: NO_EVIDENCE, undecided: [] };
      });
    }),
    { numRuns: 50 },
  );
});

describe('a text that says one thing without end', () => {
  /** Far more than it takes on a busy machine; cut into nothing it took minutes. */
  const SOON_MS = 15_000;
  test.each(['Abe ', 'Abe. ', '安倍', '김', 'Prime Minister Abe ', 'a', '. ', 'A B '])(
    '%j is linked in time',
    (word) => {
      const started = performance.now();
      linkInPieces(request(word.repeat(100_000 / word.length)), (piece) => link(gazetteer, piece));
      expect(performance.now() - started).toBeLessThan(SOON_MS);
    },
  );
});
