import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAllCapitals, isCapitalised } from '../../../src/knowledge/gazetteer/capitals.ts';
import { compileGazetteer } from '../../../src/knowledge/gazetteer/compile.ts';
import { foldText } from '../../../src/knowledge/gazetteer/fold.ts';
import { type Gazetteer, readGazetteer } from '../../../src/knowledge/gazetteer/gazetteer.ts';
import { KANJI_VARIANTS } from '../../../src/knowledge/gazetteer/kanji-variants.ts';
import { isSingle, tokenise } from '../../../src/knowledge/gazetteer/tokens.ts';
import { expandPattern } from '../../../src/knowledge/pattern.ts';
import { pluralOf, spellingsOf } from '../../../src/knowledge/spelling.ts';
import { scan } from '../../../src/linking/scan.ts';
import { ENTRIES, entry, TITLES } from '../linking/base.ts';

test.each([
  ['Shinzō ABE', 'shinzo abe'],
  ['ＧＳＯＭＩＡ', 'gsomia'],
  ['靖國神社', '靖国神社'],
  ['朴槿惠', '朴槿恵'],
  ['ﾄｳｷｮｳ', 'トウキョウ'],
  ['Yasu\u00adkuni\u200b', 'yasukuni'],
  ['«war–shrine»', 'war shrine'],
  ['e\u0301', 'e'],
])('%j folds to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('old and new kanji come in pairs', () => {
  expect(KANJI_VARIANTS.length % 2).toBe(0);
});

describe('tokens', () => {
  const tokensOf = (text: string) => {
    const tokens = tokenise(text);
    return Array.from({ length: tokens.count }, (_, token) => {
      const kind = isSingle(tokens, token)
        ? 'single'
        : isAllCapitals(text, tokens, token)
          ? 'capitals'
          : isCapitalised(text, tokens, token)
            ? 'capital'
            : 'small';
      return [text.slice(tokens.start[token], tokens.end[token]), kind];
    });
  };
  test('words of spaced scripts, and characters of the others', () => {
    expect(tokensOf("Japan's GSOMIA, épée É1")).toEqual([
      ['Japan', 'capital'],
      ['s', 'small'],
      ['GSOMIA', 'capitals'],
      ['épée', 'small'],
      ['É1', 'capital'],
    ]);
    expect(tokensOf('靖国a독도')).toEqual([
      ['靖', 'single'],
      ['国', 'single'],
      ['a', 'small'],
      ['독', 'single'],
      ['도', 'single'],
    ]);
  });
  test('lie in the text, in order and apart, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { count, start, end } = tokenise(text);
        for (let i = 0; i < count; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(i ? (end[i - 1] as number) : 0);
          expect(end[i]).toBeGreaterThan(start[i] as number);
        }
        expect(count ? end[count - 1] : 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('the compiled gazetteer', () => {
  const source = { entries: ENTRIES, titles: TITLES, region: ['Japan*'] };

  test('same input, same bytes', () => {
    expect(new Uint8Array(compileGazetteer(source))).toEqual(new Uint8Array(compileGazetteer(source)));
  });
  test('finds every name in itself, and refuses what is no gazetteer', () => {
    const gazetteer = readGazetteer(compileGazetteer(source));
    ENTRIES.forEach(({ names }, owner) => {
      for (const name of Object.values(names)) expect(ownersOf(gazetteer, name)).toContain(owner);
    });
    expect(() => readGazetteer(new ArrayBuffer(8))).toThrow(/too short/);
    expect(() => readGazetteer(new ArrayBuffer(4096))).toThrow(/version/);
  });
  test('tells a form as it is written, but for diacritics and old kanji', () => {
    const names = [
      'Park, Geun-hye',
      'GSOMIA',
      'U.S. forces',
      'Ōe',
      '靖國神社',
      '日 韓 FTA',
      'comfort women',
      'McCarthy',
    ];
    const entries = names.map((name, index) => entry(`e${index}`, { kind: 'person', names: { en: name } }));
    const gazetteer = readGazetteer(compileGazetteer({ entries, titles: [], region: [] }));
    const texts = Array.from({ length: names.length }, (_, form) => gazetteer.textOf(form));
    const expected = [
      'Park, Geun-hye',
      'GSOMIA',
      'U.S. forces',
      'Oe',
      '靖国神社',
      '日 韓 FTA',
      'comfort women',
      'Mccarthy',
    ];
    expect(texts.sort()).toEqual(expected.sort());
  });
  test.each([
    ['words with the same hash', 'Aþ', 'Bß'],
    ['a word and one that begins with it', 'Abe', 'Aber'],
    ['a letter that is not to be seen', 'Ya\u00adsukuni', 'Yasukunis'],
  ])('tells apart %s', (_, one, other) => {
    const entries = [one, other].map((name) => entry(name, { kind: 'person', names: { en: name } }));
    const gazetteer = readGazetteer(compileGazetteer({ entries, titles: [], region: [] }));
    expect(ownersOf(gazetteer, one)).toEqual([0]);
    expect(ownersOf(gazetteer, other)).toEqual([1]);
  });
  test('many names, random ones: each is found, and nothing else', () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', 'C', ' ', '독', '도', '国'), minLength: 1, maxLength: 8 })
      .map((raw) => raw.replace(/ +/g, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 60 }), name, (names, other) => {
        const entries = names.map((text, index) => entry(`e${index}`, { kind: 'person', names: { en: text } }));
        const gazetteer = readGazetteer(compileGazetteer({ entries, titles: [], region: [] }));
        const wordsOf = (text: string) => [...foldText(text).matchAll(/[a-z]+|./gu)].join('|').replace(/\| \|/g, '|');
        for (const text of [...names, other]) {
          const expected = [...names.keys()].filter((index) => wordsOf(names[index] as string) === wordsOf(text));
          expect(ownersOf(gazetteer, text).sort(), text).toEqual(expected.sort());
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('a text that is nothing but beginnings of names has at most as many phrases as its words times the longest name', () => {
  const names = Array.from({ length: 6 }, (_, length) => 'a '.repeat(length + 1).trim());
  const entries = names.map((name) => entry(name, { kind: 'person', names: { en: name } }));
  const { trie } = readGazetteer(compileGazetteer({ entries, titles: [], region: [] }));
  const phrasesIn = (words: number) => {
    const text = 'a '.repeat(words);
    let phrases = 0;
    scan(trie, text, tokenise(text), () => phrases++);
    return phrases;
  };
  expect(phrasesIn(1_000)).toBe(6 * 1_000 - 15);
  expect(phrasesIn(10_000)).toBe(6 * 10_000 - 15);
});

/** Owners of the forms that have the letters of a whole text. */
function ownersOf({ trie, senses, owners }: Gazetteer, text: string): number[] {
  const tokens = tokenise(text);
  const found: number[] = [];
  scan(trie, text, tokens, (from, to, node) => {
    if (from > 0 || to < tokens.count) return;
    const forms = senses.subarray(trie.firstForm[node], trie.firstForm[node + 1]);
    found.push(...Array.from(forms, (sense) => owners[sense] as number));
  });
  return [...new Set(found)];
}

describe('patterns', () => {
  test.each<[string, string[][]]>([
    ['comfort women', [['comfort women']]],
    ['{war|Tokyo} shrine', [['war shrine'], ['Tokyo shrine']]],
    ['normalised {diplomatic |}ties', [['normalised diplomatic ties'], ['normalised ties']]],
    ['shrine ... war criminals', [['shrine', 'war criminals']]],
  ])('%j stands for %j', (text, expected) => {
    expect(expandPattern(text)).toEqual(expected);
  });
  test.each(['{a|b', 'a}', '{a}', '{a|{b|c}}', '... a', 'a ... ', '{|}'])('%j is none', (text) => {
    expect(() => expandPattern(text)).toThrow(SyntaxError);
  });
});

test.each([
  ['forced labour', ['forced labour', 'forced labor']],
  ['Normalized ties', ['Normalized ties', 'Normalised ties']],
  ['treaty', ['treaty']],
])('spellings of %j', (text, expected) => {
  expect(spellingsOf(text)).toEqual(expected);
});

test.each([
  ['treaty', 'treaties'],
  ['Wednesday Demonstration', 'Wednesday Demonstrations'],
  ['tax', 'taxes'],
  ['comfort women', 'comfort womens'],
  ['GSOMIA', undefined],
  ['islands', undefined],
  ['위안부', undefined],
])('the plural of %j is %j', (text, plural) => {
  expect(pluralOf(text)).toBe(plural);
});
