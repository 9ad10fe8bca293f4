import { describe, expect, test } from 'vitest';
import { gatherDossier } from '../../../src/dossier/gather.ts';
import { linksAmong } from '../../../src/dossier/links.ts';
import { mergeTimelines, weightiest } from '../../../src/dossier/merge-timeline.ts';
import type { Entry, Source } from '../../../src/model/entry.ts';
import type { StoryEntry } from '../../../src/model/messages.ts';
import { makeEntry } from '../knowledge/make-entry.ts';

const source = (url: string): Source => ({ title: url, publisher: 'P', url, kind: 'primary', language: 'en' });
const at = (date: string, text: string, cite = ['a']) => ({ date, text, cite });

const SHRINE = makeEntry(
  'shrine',
  { en: 'Shrine' },
  {
    kind: 'place',
    timeline: [at('1869', 'Founded.'), at('2013-12-26', 'A visit.'), at('2018-10-30', 'A ruling.', ['b'])],
    related: [
      { id: 'abe', how: 'He went there.' },
      { id: 'elsewhere', how: 'Not named.' },
    ],
    positions: [{ holder: 'China', text: 'Objects.', cite: ['b'] }],
    sources: {
      a: source('https://x.example/1'),
      b: source('https://x.example/2'),
      unused: source('https://x.example/9'),
    },
  },
);
const ABE = makeEntry(
  'abe',
  { en: 'Abe' },
  {
    kind: 'person',
    timeline: [at('2013-12-26', 'A  visit.', ['own']), at('2014', 'Some time that year.')],
    related: [{ id: 'shrine', how: 'His visit.', cite: ['own'] }],
    died: { date: '2022-07-08', cite: ['own'] },
    sources: { a: source('https://x.example/3'), own: source('https://x.example/2') },
  },
);
const named = (entry: Entry, part: StoryEntry['part']): StoryEntry => ({
  id: entry.id,
  title: entry.names.en,
  kind: entry.kind,
  topic: entry.topic,
  part,
  count: 1,
});
const STORY = { entries: [named(SHRINE, 'body'), named(ABE, 'lead')], date: '2014-05-13' };
const LOADED = new Map([SHRINE, ABE].map((entry) => [entry.id, entry]));

describe('the gathered background', () => {
  const dossier = gatherDossier(STORY, LOADED);

  test('has the entries in their order', () => {
    expect(dossier.entries.map(({ story }) => story.id)).toEqual(['abe', 'shrine']);
  });

  test('numbers a page that two entries cite under different keys once, in the order of first citation', () => {
    expect(dossier.order).toEqual(['https://x.example/2', 'https://x.example/3', 'https://x.example/1']);
  });

  test('splits the history at the article, and claims no "since" for a date that is not exact', () => {
    expect(dossier.until.map(({ date }) => date)).toEqual(['1869', '2013-12-26', '2014']);
    expect(dossier.since.map(({ text }) => text)).toEqual(['A ruling.']);
  });

  test('gathers the sides', () => {
    expect(dossier.sides.map(({ id, positions }) => [id, positions[0]?.holder])).toEqual([['shrine', 'China']]);
  });

  test('leaves out what is not loaded, and stands empty', () => {
    expect(gatherDossier(STORY, new Map([['abe', ABE]])).entries).toHaveLength(1);
    expect(gatherDossier({ entries: [] }, new Map())).toMatchObject({ entries: [], order: [], until: [], since: [] });
  });

  test('does not change the entries it is given', () => {
    expect(ABE.sources).toHaveProperty('own');
    expect(ABE.timeline[0]?.cite).toEqual(['own']);
  });
});

describe('the merged timeline', () => {
  test('tells once what several tell with the same date and words, with the sources of all', () => {
    const events = mergeTimelines([ABE, SHRINE]);
    const visit = events.filter(({ date }) => date === '2013-12-26');
    expect(visit).toHaveLength(1);
    expect(visit[0]).toMatchObject({ cite: ['own', 'a'], of: [{ id: 'abe' }, { id: 'shrine' }] });
  });

  test('shortened, keeps what joins entries, one of each in turn, and one of a day and source', () => {
    const long = makeEntry('long', { en: 'Long' }, { timeline: [at('1901', 'a'), at('1902', 'b'), at('1903', 'c')] });
    const short = makeEntry(
      'short',
      { en: 'Short' },
      { timeline: [at('1901', 'A, in other words.'), at('1950', 'd')] },
    );
    const events = mergeTimelines([long, short]);
    expect(weightiest(events, 2).map(({ text }) => text)).toEqual(['a', 'b']);
    expect(weightiest(events, 3).map(({ text }) => text)).toEqual(['a', 'b', 'd']);
    expect(weightiest(events, 9)).toEqual(events);
    const joined = mergeTimelines([
      makeEntry('x', { en: 'X' }, { timeline: [at('1999', 'own', ['q'])] }),
      long,
      SHRINE,
      ABE,
    ]);
    expect(weightiest(joined, 1).map(({ text }) => text)).toEqual(['A visit.']);
  });
});

describe('why entries belong together', () => {
  test('one sentence a pair, rather one with a source, and none to what the article does not name', () => {
    expect(linksAmong([SHRINE, ABE]).map(({ how }) => how)).toEqual(['His visit.']);
    expect(linksAmong([SHRINE])).toEqual([]);
  });
});
