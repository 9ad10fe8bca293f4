import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { translationParser } from '../../../src/knowledge/parse-translation.ts';
import { formatProblem } from '../../../src/knowledge/problem.ts';
import { fingerprintOf, translate } from '../../../src/knowledge/translate.ts';
import { makeEntry } from './make-entry.ts';

const ENTRY = makeEntry(
  'yasukuni-shrine',
  { en: 'Yasukuni Shrine' },
  {
    positions: [{ holder: 'Government of Japan', text: 'A visit is private.', cite: ['a'] }],
    timeline: [{ date: '1978-10-17', text: 'Fourteen men are enshrined.', cite: ['a'] }],
    roles: [{ title: 'Prime Minister', of: 'Japan', from: '2012-12-26', cite: ['a'] }],
    related: [
      { id: 'tokyo-trials', how: 'The court judged them.' },
      { id: 'yushukan', how: 'The museum stands there.', untranslated: true },
    ],
  },
);
const OF = fingerprintOf(ENTRY);
const YAML = `of: ${OF}
summary: [神社。]
positions: [{holder: 日本政府, text: 私的な参拝である。}]
timeline: [14人が合祀される。]
roles: [日本の首相]
related: {tokyo-trials: 裁判で裁かれた。}
`;
const parse = translationParser(JSON.parse(await readFile('knowledge/translation.schema.json', 'utf8')));

/** The problems of a file as a terminal shows them. */
function problemsOf(text: string, entry: typeof ENTRY | undefined = ENTRY): string[] {
  return parse('translations/ja/yasukuni-shrine.yaml', text, entry).problems.map(formatProblem);
}

test('texts are translated; dates, citations and what has no translation stay', () => {
  const { translation } = parse('x.yaml', YAML, ENTRY);
  expect(translation && translate(ENTRY, translation, 'ja')).toEqual({
    ...ENTRY,
    language: 'ja',
    summary: [{ text: '神社。', cite: ['a'] }],
    positions: [{ holder: '日本政府', text: '私的な参拝である。', cite: ['a'] }],
    timeline: [{ date: '1978-10-17', text: '14人が合祀される。', cite: ['a'] }],
    roles: [{ title: 'Prime Minister', of: 'Japan', spelled: '日本の首相', from: '2012-12-26', cite: ['a'] }],
    related: [
      { id: 'tokyo-trials', how: '裁判で裁かれた。' },
      { id: 'yushukan', how: 'The museum stands there.', untranslated: true },
    ],
  });
});

test('the fingerprint changes with the English, and not with relations that others add', () => {
  expect(fingerprintOf({ ...ENTRY, related: [] })).toBe(OF);
  expect(fingerprintOf({ ...ENTRY, summary: [{ text: 'Another.', cite: ['a'] }] })).not.toBe(OF);
});

describe('problems name line and remedy', () => {
  test.each([
    [
      'a list too short',
      YAML.replace('[14人が合祀される。]', '[]'),
      ':4: "timeline" has 0 texts, the entry 1. Give one for each',
    ],
    [
      'English that has changed',
      YAML.replace(OF, 'en-00000000'),
      `:1: The English texts have changed since they were translated. Compare them, then write "of: ${OF}".`,
    ],
    [
      'a relation that is none',
      YAML.replace('tokyo-trials', 'nobody'),
      ':6: The entry is not related to "nobody". Remove it.',
    ],
    [
      'naming of which the entry has none',
      `${YAML}naming: 名称\n`,
      ':7: Only one of entry and translation has "naming". Remove it.',
    ],
    ['an unknown field', `${YAML}titel: x\n`, ':7: The translation has a field "titel" that the format does not know'],
    ['no YAML', 'of: [', 'This is not YAML'],
  ])('%s', (_, text, expected) => expect(problemsOf(text).join('\n')).toContain(expected));

  test('a file for no entry', () => {
    expect(parse('x.yaml', YAML, undefined).problems.map(formatProblem)).toEqual([
      'x.yaml:1: No entry has the name of this file. Rename or remove it.',
    ]);
  });
});
