import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileGazetteer } from '../../../src/knowledge/gazetteer/compile.ts';
import { foldText } from '../../../src/knowledge/gazetteer/fold.ts';
import { readGazetteer } from '../../../src/knowledge/gazetteer/gazetteer.ts';
import { KANJI_VARIANTS } from '../../../src/knowledge/gazetteer/kanji-variants.ts';
import { ALL_CAPITALS, CAPITALISED, SINGLE, tokenise } from '../../../src/knowledge/gazetteer/tokens.ts';
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
    const { count, start, end, flags } = tokenise(text);
    return Array.from({ length: count }, (_, i) => [text.slice(start[i], end[i]), flags[i]]);
  };
  test('words of spaced scripts, and characters of the others', () => {
    expect(tokensOf("Japan's GSOMIA, épée É1")).toEqual([
      ['Japan', CAPITALISED],
      ['s', 0],
      ['GSOMIA', CAPITALISED | ALL_CAPITALS],
      ['épée', 0],
      ['É1', CAPITALISED],
    ]);
    expect(tokensOf('靖国a독도')).toEqual([
      ['靖', SINGLE],
      ['国', SINGLE],
      ['a', 0],
      ['독', SINGLE],
      ['도', SINGLE],
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
    for (const { names, id } of ENTRIES) {
      for (const name of Object.values(names)) {
        const owners: string[] = [];
        const tokens = tokenise(name);
        scan(gazetteer, tokens, (from, to, first) => {
          if (from > 0 || to < tokens.count) return;
          owners.push(
            ...gazetteer.formsFrom(first).map((form) => gazetteer.entry(gazetteer.owners[form] as number).id),
          );
        });
        expect(owners).toContain(id);
      }
    }
    expect(() => readGazetteer(new ArrayBuffer(8))).toThrow(/too short/);
    expect(() => readGazetteer(new ArrayBuffer(4096))).toThrow(/version/);
  });
  test('many names, random ones: each is found', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.string({ unit: fc.constantFrom('a', 'b', 'C', ' ', '독', '도', '国'), minLength: 1, maxLength: 8 }),
          { minLength: 1, maxLength: 60 },
        ),
        (raw) => {
          const names = raw.map((name) => name.trim()).filter((name) => name !== '');
          const entries = names.map((name, index) => entry(`e${index}`, { kind: 'person', names: { en: name } }));
          const gazetteer = readGazetteer(compileGazetteer({ entries, titles: [], region: [] }));
          names.forEach((name, index) => {
            const tokens = tokenise(name);
            let found = false;
            scan(gazetteer, tokens, (from, to, first) => {
              if (from === 0 && to === tokens.count)
                found ||= gazetteer.formsFrom(first).some((form) => gazetteer.owners[form] === index);
            });
            expect(found, name).toBe(true);
          });
        },
      ),
      { numRuns: 50 },
    );
  });
});

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
