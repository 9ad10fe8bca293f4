import fc from 'fast-check';
import { expect, test } from 'vitest';
import { link } from '../../../src/linking/link.ts';
import { type Block, type Evidence, type Mention, NO_EVIDENCE } from '../../../src/model/text.ts';
import { ENTRIES, gazetteerOf } from './base.ts';

const GAZETTEER = gazetteerOf(ENTRIES);
const PIECES = [
  'Shinzo',
  'Abe',
  'Park',
  'Geun-hye',
  'Chan-wook',
  'President',
  'Prime Minister',
  'Yasukuni',
  'the shrine',
  'war shrine',
  'Tokyo',
  'Korea',
  'the 1965 treaty',
  'comfort women',
  '.',
  ',',
  ' ',
  ' ',
  '\u00ad',
  '"',
  '安倍',
  '晋三',
  '首相',
  '朴',
  '大統領',
  '独島',
  '竹島',
  '독도',
  '는',
  '박',
  '근혜',
  '대통령',
  ' 위안부',
  'Moon',
  'former',
  'é',
  '𠮷',
  '\u0301',
  "'s",
  '\u202e',
  'Barack Obama',
];
const text = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'grapheme', maxLength: 6 })),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(' ').replace(/\n/g, ' '));
const blocks = fc
  .array(text, { minLength: 1, maxLength: 6 })
  .map((texts) => texts.map((value, index): Block => ({ id: `b${index}`, text: value })));
const date = fc.constantFrom(undefined, '2014-05-13', '1975', '2023-01');

test('spans lie in their blocks, sorted and apart', () => {
  fc.assert(
    fc.property(blocks, date, (all, when) => {
      const { mentions } = link(GAZETTEER, { blocks: all, date: when, evidence: NO_EVIDENCE });
      for (const block of all) {
        let end = 0;
        for (const mention of mentions.filter(({ blockId }) => blockId === block.id)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(block.text.length);
          expect(block.text.slice(mention.start, mention.end).trim()).toBe(
            block.text.slice(mention.start, mention.end),
          );
          end = mention.end;
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('a document linked in pieces, in any order, ends as one linked whole', () => {
  fc.assert(
    fc.property(blocks, date, fc.infiniteStream(fc.nat()), (all, when, randoms) => {
      const whole = link(GAZETTEER, { blocks: all, date: when, evidence: NO_EVIDENCE }).mentions;
      const shuffled = [...all]
        .map((block) => ({ block, key: randoms.next().value as number }))
        .sort((a, b) => a.key - b.key);
      expect(
        linkInPieces(
          shuffled.map(({ block }) => block),
          when,
        ),
      ).toEqual(byBlock(whole));
    }),
    { numRuns: 300 },
  );
});

/** Links block by block as a page does: blocks that wait for evidence are sent again when it has grown. */
function linkInPieces(all: Block[], when: string | undefined): Map<string, Mention[]> {
  let evidence: Evidence = NO_EVIDENCE;
  const mentions = new Map<string, Mention[]>();
  let queue = all;
  while (queue.length) {
    const again = new Set<string>();
    for (const block of queue) {
      const before = JSON.stringify(evidence);
      const reply = link(GAZETTEER, { blocks: [block], date: when, evidence });
      evidence = reply.evidence;
      mentions.set(block.id, reply.mentions);
      if (JSON.stringify(evidence) !== before) for (const other of all) if (other !== block) again.add(other.id);
    }
    queue = all.filter(({ id }) => again.has(id));
  }
  return new Map([...mentions].filter(([, list]) => list.length).sort());
}

function byBlock(mentions: Mention[]): Map<string, Mention[]> {
  const grouped = new Map<string, Mention[]>();
  for (const mention of mentions) grouped.set(mention.blockId, [...(grouped.get(mention.blockId) ?? []), mention]);
  return new Map([...grouped].sort());
}
