import '../../../src/ui/words/all.ts';
import { describe, expect, it } from 'vitest';
import { citationOrder } from '../../../src/ui/citations.ts';
import { entryText } from '../../../src/ui/entry-text.ts';
import { namesFor } from '../../../src/ui/local-name.ts';
import { splitSummary, splitTimeline } from '../../../src/ui/timeline.ts';
import { wordsFor } from '../../../src/ui/words/words.ts';
import { FULL, PLAIN } from '../../gallery/made-up.ts';

describe('splitTimeline', () => {
  const dates = (date: string | undefined) => {
    const { until, since } = splitTimeline(FULL.timeline, date);
    return [until.map((item) => item.date), since.map((item) => item.date)];
  };
  it.each([
    ['an article in between', '2010-01-01', [['1965-06-22', '1998'], ['2018-10-30']]],
    ['an article of the day of an event reports it', '2018-10-30', [['1965-06-22', '1998', '2018-10-30'], []]],
    ['an article of the day before', '2018-10-29', [['1965-06-22', '1998'], ['2018-10-30']]],
    [
      'an event of the same year, not dated closer, claims nothing',
      '1998-03-01',
      [['1965-06-22', '1998'], ['2018-10-30']],
    ],
    ['an article dated to the month', '2018-10', [['1965-06-22', '1998', '2018-10-30'], []]],
    ['an article before all', '1960-01-01', [[], ['1965-06-22', '1998', '2018-10-30']]],
    ['an undated article', undefined, [['1965-06-22', '1998', '2018-10-30'], []]],
  ])('%s', (_, date, expected) => {
    expect(dates(date)).toEqual(expected);
  });
});

describe('splitSummary', () => {
  const WHO = { text: 'Foreign minister from 2012 to 2017, prime minister from 2021 to 2024.', cite: [] };
  const KNOWN = { text: 'In 2013 he spoke to 2,018 people.', cite: [] };
  const LATER = { text: 'He announced the agreement of 2015.', cite: [] };
  const JAPANESE = { text: '2015年に合意を発表した。', cite: [] };
  const NOW = { text: 'He has led it for years.', as_of: '2026-02', cite: [] };
  it.each([
    ['what speaks of a later year comes after', [WHO, LATER, KNOWN], '2014-05-13', [WHO, KNOWN], [LATER]],
    ['in Japanese too', [WHO, JAPANESE], '2014-05-13', [WHO], [JAPANESE]],
    ['the year of the article claims nothing', [WHO, LATER], '2015-01-01', [WHO, LATER], []],
    ['what holds as of a later day comes after, first or not', [NOW, KNOWN], '2014-05', [KNOWN], [NOW]],
    ['a summary of nothing else stays whole', [NOW], '2014-05', [NOW], []],
    ['an undated article', [WHO, LATER, NOW], undefined, [WHO, LATER, NOW], []],
  ])('%s', (_, summary, date, until, since) => {
    expect(splitSummary(summary, date)).toEqual({ until, since });
  });
});

describe('citationOrder', () => {
  it('numbers sources as a reader meets them, uncited ones last, unknown keys not at all', () => {
    const sources = { unused: PLAIN.sources.text, ...FULL.sources } as typeof FULL.sources;
    const summary = [{ text: 'A.', cite: ['court', 'missing'] }];
    expect(citationOrder({ ...FULL, summary, sources })).toEqual(['court', 'text', 'unused']);
  });
});

describe('namesFor', () => {
  const names = { en: 'Fumio Kishida', ja: '岸田文雄', ko: '기시다 후미오', zh: '岸田文雄' };
  it.each([
    ['en', 'Fumio Kishida', ['岸田文雄', '기시다 후미오']],
    ['ja', '岸田文雄', ['Fumio Kishida', '기시다 후미오']],
    ['ko', '기시다 후미오', ['Fumio Kishida', '岸田文雄']],
  ] as const)('in %s', (language, title, others) => {
    const named = namesFor(names, language);
    expect(named.title.name).toBe(title);
    expect(named.others.map(({ name }) => name)).toEqual(others);
  });

  it('falls back to English', () => {
    expect(namesFor({ en: 'Plain' }, 'ja').title).toEqual({ language: 'en', name: 'Plain' });
  });
});

describe('entryText', () => {
  it('gives every statement its numbers and every number its source', () => {
    const text = entryText(FULL, wordsFor('en'));
    expect(text).toContain('A treaty of 1965 between two countries that share a sea. [1]');
    expect(text).toContain(
      'Government of Southland: The treaty left the claims of persons open, as its text names none. [2]',
    );
    expect(text).toContain('30 October 2018: The high court rules that claims of persons stand. [2]');
    expect(text).toContain(
      '[1] Text of the treaty. Ministry of Harbours, 22 June 1965. https://harbours.example/treaty',
    );
    expect(text).toContain('[2] 判決文. High Court. https://court.example/2018');
  });
});

describe('wordsFor', () => {
  it.each([
    ['ja', [], 'ja'],
    ['auto', ['ko-KR', 'en'], 'ko'],
    ['auto', ['fr', 'ja'], 'ja'],
    ['auto', ['fr'], 'en'],
  ] as const)('setting %s with %o', (setting, languages, expected) => {
    expect(wordsFor(setting, languages).language).toBe(expected);
  });
});
