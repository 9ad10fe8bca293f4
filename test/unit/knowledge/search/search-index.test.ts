import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileSearchIndex } from '../../../../src/knowledge/search/compile.ts';
import { readSearchIndex } from '../../../../src/knowledge/search/search-index.ts';
import { makeEntry } from '../make-entry.ts';

const ENTRIES = [
  makeEntry(
    'yasukuni-shrine',
    { en: 'Yasukuni Shrine', ja: '靖国神社', ko: '야스쿠니 신사', zh: '靖国神社' },
    {
      aliases: {
        en: [
          { text: '{war|Tokyo war} shrine', near: ['Tokyo'] },
          { text: 'the shrine', after: 'named' },
        ],
        ja: [{ text: '靖國' }],
      },
    },
  ),
  makeEntry('meiji-shrine', { en: 'Meiji Shrine', ja: '明治神宮', ko: '메이지 신궁' }),
  makeEntry(
    'comfort-women',
    { en: 'Comfort women', ja: '慰安婦', ko: '위안부', zh: '慰安妇' },
    {
      aliases: { ko: [{ text: '일본군위안부' }], en: [{ text: 'ianfu' }] },
    },
  ),
  makeEntry('comfort-women-agreement-2015', {
    en: '2015 agreement on comfort women',
    ja: '慰安婦問題日韓合意',
    ko: '한일 위안부 합의',
  }),
  makeEntry(
    'shinzo-abe',
    { en: 'Shinzō Abe', ja: '安倍晋三', ko: '아베 신조' },
    {
      kind: 'person',
      family: { en: 'Abe', ja: '安倍', ko: '아베' },
      given: { en: 'Shinzo' },
    },
  ),
  makeEntry('abe-statement', { en: 'Abe Statement', ja: '安倍談話', ko: '아베 담화' }),
  makeEntry(
    'park-geun-hye',
    { en: 'Park Geun-hye', ja: '朴槿恵', ko: '박근혜' },
    { kind: 'person', family: { en: 'Park' } },
  ),
  makeEntry(
    'dokdo',
    { en: 'Dokdo / Takeshima', ja: '竹島', ko: '독도' },
    { aliases: { en: [{ text: 'Liancourt Rocks' }] } },
  ),
  makeEntry(
    'senkaku',
    { en: 'Senkaku Islands', ja: '尖閣諸島', zh: '钓鱼岛' },
    { aliases: { en: [{ text: 'Diaoyu {Islands|}' }] } },
  ),
  makeEntry('peoples-power', { en: 'People Power Party', ko: '국민의힘' }),
  makeEntry('gsomia', { en: 'GSOMIA', ja: '軍事情報包括保護協定', ko: '지소미아' }),
  makeEntry('korea-herald', { en: 'Ōsaka Korea-Town' }),
];
const INDEX = readSearchIndex(compileSearchIndex(ENTRIES));
const first = (query: string) => INDEX.search(query, 10)[0]?.id;

describe('the first hit', () => {
  test.each([
    ['yasukuni', 'yasukuni-shrine'],
    ['Yasukuni shrine', 'yasukuni-shrine'],
    ['shrine yasukuni', 'yasukuni-shrine'],
    ['yasakuni', 'yasukuni-shrine'],
    ['靖国', 'yasukuni-shrine'],
    ['靖國', 'yasukuni-shrine'],
    ['靖国神社参拝', 'yasukuni-shrine'],
    ['야스쿠니', 'yasukuni-shrine'],
    ['야스꾸니', 'yasukuni-shrine'],
    ['war shrine', 'yasukuni-shrine'],
    ['慰安', 'comfort-women'],
    ['慰安妇', 'comfort-women'],
    ['위안부', 'comfort-women'],
    ['軍위안', 'comfort-women'],
    ['comfort wo', 'comfort-women'],
    ['ianfu', 'comfort-women'],
    ['2015 agreement', 'comfort-women-agreement-2015'],
    ['Shinzō', 'shinzo-abe'],
    ['shinzo', 'shinzo-abe'],
    ['ＡＢＥ　ＳＨＩＮＺＯ', 'shinzo-abe'],
    ['abe', 'shinzo-abe'],
    ['abe s', 'abe-statement'],
    ['安倍', 'shinzo-abe'],
    ['geunhye', 'park-geun-hye'],
    ['geun hye park', 'park-geun-hye'],
    ['박근', 'park-geun-hye'],
    ['takeshima', 'dokdo'],
    ['liancourt', 'dokdo'],
    ['钓鱼', 'senkaku'],
    ['gsom', 'gsomia'],
    ['osaka', 'korea-herald'],
  ])('of %j is %s', (query, id) => {
    expect(first(query)).toBe(id);
  });
});

describe('while a name is being typed, its entry stays among the hits', () => {
  test.each([
    ['靖国神社', 'yasukuni-shrine', '靖 靖国 靖国神 靖国神社'],
    ['야스쿠니 through unfinished syllables', 'yasukuni-shrine', 'ㅇ 야 얏 야스 야슼 야스쿠 야스쿤 야스쿠니'],
    ['慰安婦', 'comfort-women', '慰 慰安 慰安婦'],
    ['위안부', 'comfort-women', '위 윙 위아 위안 위안ㅂ 위안부'],
    ['gsomia', 'gsomia', 'g gs gso gsom gsomi gsomia'],
  ])('%s', (_, id, steps) => {
    for (const step of steps.split(' '))
      expect(
        INDEX.search(step, 12).map((hit) => hit.id),
        step,
      ).toContain(id);
  });
});

test('exact names come before beginnings, beginnings before aliases, aliases before misspellings', () => {
  const entries = [
    makeEntry('fuzzy', { en: 'Takesima' }),
    makeEntry('alias', { en: 'Dokdo' }, { aliases: { en: [{ text: 'Takeshima islets' }] } }),
    makeEntry('start', { en: 'Takeshima Day' }),
    makeEntry('exact', { en: 'Takeshima' }),
  ];
  const index = readSearchIndex(compileSearchIndex(entries));
  expect(index.search('takeshima', 10).map(({ id }) => id)).toEqual(['exact', 'start', 'alias', 'fuzzy']);
});

test('among equals, what other entries lead to most comes first, and nearer misspellings before farther ones', () => {
  const related = [{ id: 'park-b', how: 'Why.' }];
  const entries = [
    makeEntry('park-a', { en: 'Park Aa' }, { related }),
    makeEntry('park-b', { en: 'Park Bb' }),
    makeEntry('takeshita', { en: 'Noboru Takeshita' }, { related }),
    makeEntry('takeshima', { en: 'Dispute of Takeshima' }),
  ];
  const index = readSearchIndex(compileSearchIndex(entries));
  expect(index.search('park', 10).map(({ id }) => id)).toEqual(['park-b', 'park-a']);
  expect(index.search('takesima', 10).map(({ id }) => id)).toEqual(['takeshima', 'takeshita']);
});

test('a hit tells which name matched and the first sentence of the summary', () => {
  expect(INDEX.search('liancourt', 1)).toEqual([
    {
      id: 'dokdo',
      title: 'Dokdo / Takeshima',
      names: { ja: '竹島', ko: '독도' },
      kind: 'concept',
      topic: 'memory',
      matched: 'Liancourt Rocks',
      gist: 'What Dokdo / Takeshima is.',
    },
  ]);
});

test.each(['', '   ', '…', '"'])('%j finds nothing', (query) => {
  expect(INDEX.search(query, 10)).toEqual([]);
});

test('a query of which half is known finds what it knows, joining words aside', () => {
  expect(first('visit to yasukuni')).toBe('yasukuni-shrine');
  expect(INDEX.search('statue on the hill', 10)).toEqual([]);
});

test('short Korean words are not guessed at', () => {
  expect(INDEX.search('야슈', 10)).toEqual([]);
});

test('nonsense finds nothing, and words that only refer back are no names', () => {
  expect(INDEX.search('qwertyuiop', 10)).toEqual([]);
  expect(INDEX.search('the', 10)).toEqual([]);
});

test('no query makes the search fail, and the limit holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.nat(5), (query, limit) => {
      expect(INDEX.search(query, limit).length).toBeLessThanOrEqual(limit);
    }),
  );
});

test('each beginning of a preferred name finds its entry', () => {
  const names = ENTRIES.flatMap(({ id, names }) => Object.values(names).map((name) => ({ id, name })));
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(20), ({ id, name }, length) => {
      const query = Array.from(name)
        .slice(0, length + 1)
        .join('');
      expect(INDEX.search(query, ENTRIES.length).map((hit) => hit.id)).toContain(id);
    }),
  );
});

test('the same entries give the same index, in whatever order', () => {
  const bytes = (entries: typeof ENTRIES) => new Uint8Array(compileSearchIndex(entries));
  expect(bytes([...ENTRIES].reverse())).toEqual(bytes(ENTRIES));
});
