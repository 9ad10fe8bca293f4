import { describe, expect, test } from 'vitest';
import { collisions } from '../../../src/knowledge/collisions.ts';
import { officesRule, relationsRule, uniqueRule } from '../../../src/knowledge/rules/base-rules.ts';
import { ENTRY_RULES } from '../../../src/knowledge/rules/entry-rules.ts';
import { gradeOf, syllablesOf } from '../../../src/knowledge/rules/words.ts';
import type { Entry } from '../../../src/model/entry.ts';

const SOURCE = {
  title: 'A book',
  publisher: 'A press',
  url: 'https://example.org/a',
  kind: 'reference',
  language: 'en',
} as const;

function sample(fields: Partial<Entry> = {}): Entry {
  return {
    id: 'sample',
    topic: 'memory',
    kind: 'event',
    names: { en: 'Sample day', ja: '見本の日', ko: '견본의 날' },
    aliases: {},
    summary: [{ text: 'It was a day in May.', cite: ['book'] }],
    positions: [],
    timeline: [],
    related: [],
    status: 'settled',
    reviewed: '2026-11-24',
    sources: { book: SOURCE },
    roles: [],
    called: [],
    ...fields,
  };
}

const words = (count: number) => `${Array.from({ length: count }, () => 'a').join(' ')}.`;
const messages = (entry: Entry) => ENTRY_RULES.flatMap((rule) => rule(entry)).map(({ message }) => message);

test('a sound entry has no findings', () => {
  expect(messages(sample())).toEqual([]);
});

describe('rules on one entry', () => {
  const positions = (a: number, b: number, holders = ['China', 'Japan']) =>
    [a, b].map((count, index) => ({ holder: holders[index] ?? '', text: words(count), cite: ['book'] }));
  test.each<[string, Partial<Entry>, RegExp]>([
    ['a long summary', { summary: [{ text: words(61), cite: ['book'] }] }, /61 words/],
    ['unbalanced positions', { positions: positions(10, 16) }, /16 words, the shortest 10/],
    ['positions out of order', { positions: positions(10, 10, ['Japan', 'China']) }, /out of order/],
    ['a dispute without sides', { kind: 'dispute' }, /without the positions/],
    ['an unknown source', { summary: [{ text: 'It was.', cite: ['book', 'film'] }] }, /cites "film"/],
    ['a source that serves nothing', { sources: { book: SOURCE, film: SOURCE } }, /No statement cites "film"/],
    ['a blocked source', { sources: { book: { ...SOURCE, url: 'https://en.m.wikipedia.org/wiki/X' } } }, /block list/],
    ['a mirror', { sources: { book: { ...SOURCE, publisher: 'Xinhua (copy)' } } }, /is a copy/],
    ['a day that is none', { timeline: [{ date: '2023-02-29', text: 'It is.', cite: ['book'] }] }, /no day/],
    ['a day after the review', { timeline: [{ date: '2027', text: 'It is.', cite: ['book'] }] }, /after the review/],
    [
      'a timeline that goes back',
      { timeline: ['1970', '1969-01'].map((date) => ({ date, text: 'It is.', cite: ['book'] })) },
      /goes back/,
    ],
    [
      'an office before birth',
      {
        kind: 'person',
        born: { date: '1950', cite: ['book'] },
        roles: [{ title: 'King', of: 'X', from: '1949', cite: ['book'] }],
      },
      /before birth/,
    ],
    [
      'an office after death',
      {
        kind: 'person',
        died: { date: '1950', cite: ['book'] },
        roles: [{ title: 'King', of: 'X', from: '1949', to: '1951', cite: ['book'] }],
      },
      /after death/,
    ],
    ['a word of judgement', { summary: [{ text: 'It was a notorious day.', cite: ['book'] }] }, /"notorious" judges/],
    ['half a sentence', { summary: [{ text: 'It was a day', cite: ['book'] }] }, /no complete sentence/],
    [
      'hard reading',
      {
        summary: [
          {
            text: 'Constitutional reinterpretation institutionalised multilateral collaboration notwithstanding considerable parliamentary disagreement.',
            cite: ['book'],
          },
        ],
      },
      /grade/,
    ],
    ['a common word as alias', { aliases: { en: [{ text: 'Diet' }] } }, /common word/],
    ['a short alias', { aliases: { en: [{ text: 'JP' }] } }, /too short/],
    ['an alias that does not parse', { aliases: { en: [{ text: '{war shrine' }] } }, /does not parse/],
    ['within without near', { aliases: { en: [{ text: 'Sample', within: 'block' }] } }, /without "near"/],
    ['a family name of an event', { family: { en: 'X' }, given: { en: 'Y' } }, /Only persons/],
  ])('%s', (_, fields, message) => {
    expect(messages(sample(fields)).join('\n')).toMatch(message);
  });

  test('a judgement in quotation marks is its speaker’s', () => {
    expect(messages(sample({ summary: [{ text: 'The court wrote of a “notorious” day.', cite: ['book'] }] }))).toEqual(
      [],
    );
  });
  test('a common word with a condition is none', () => {
    expect(messages(sample({ aliases: { en: [{ text: 'Diet', near: ['Japan*'] }] } }))).toEqual([]);
  });
});

describe('rules on the base', () => {
  const found = (rule: typeof relationsRule, entries: Entry[]) =>
    [...rule(entries).values()].flat().map(({ message }) => message);
  const term = (id: string, from: string, to?: string) =>
    sample({ id, kind: 'person', roles: [{ title: 'President', of: 'X', from, to, cite: ['book'] }] });

  test('relations lead somewhere and back', () => {
    const a = sample({
      id: 'a',
      related: [
        { id: 'b', how: 'x' },
        { id: 'c', how: 'x' },
        { id: 'a', how: 'x' },
      ],
    });
    expect(found(relationsRule, [a, sample({ id: 'b' })])).toEqual([
      '"b" does not relate back',
      'No entry has the id "c"',
      'An entry is not related to itself',
    ]);
  });
  test('an id stands once', () => {
    expect(found(uniqueRule, [sample(), sample({ topic: 'japan' })])).toEqual(['"sample" also stands in memory']);
  });
  test('an office has one holder at a time; a day of handover may be both’s', () => {
    expect(found(officesRule, [term('a', '2000-01-01', '2004-01-01'), term('b', '2004-01-01', '2008-01-01')])).toEqual(
      [],
    );
    expect(found(officesRule, [term('a', '2000-01-01', '2004-01-02'), term('b', '2004-01-01')])).toHaveLength(2);
  });
  test('two entries do not claim one name without a condition', () => {
    const named = (id: string, alias: Entry['aliases']) =>
      sample({ id, names: { en: `Name of ${id}`, ja: `${id}の名`, ko: `${id} 이름` }, aliases: alias });
    expect(
      found(collisions, [named('a', { en: [{ text: 'The Pact' }] }), named('b', { en: [{ text: 'the pact' }] })]),
    ).toEqual(['"the pact" also names a']);
    expect(
      found(collisions, [
        named('a', { en: [{ text: 'The Pact' }] }),
        named('b', { en: [{ text: 'the pact', near: ['Japan'] }] }),
      ]),
    ).toEqual([]);
  });
});

test.each([
  ['peace', 1],
  ['treaty', 2],
  ['government', 3],
  ['agreed', 2],
  ['people', 2],
])('%s has %i syllables', (word, count) => {
  expect(syllablesOf(word)).toBe(count);
});

test('short words in short sentences read more easily', () => {
  expect(gradeOf('The two men met in May.')).toBeLessThan(
    gradeOf('Representatives of both administrations conducted negotiations.'),
  );
});
