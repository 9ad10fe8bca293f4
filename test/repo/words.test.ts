import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DOSSIER_WORDS } from '../../src/dossier/words/words.ts';
import { OPTIONS_WORDS } from '../../src/options/words/words.ts';
import { POPUP_WORDS } from '../../src/popup/words/words.ts';
import { en } from '../../src/ui/words/en.ts';
import { ja } from '../../src/ui/words/ja.ts';
import { ko } from '../../src/ui/words/ko.ts';
import { WELCOME_WORDS } from '../../src/welcome/words/words.ts';
import { projectFiles } from './project-files.ts';

/** Each set of texts, and the folders whose views show them. */
const SETS = [
  { name: 'ui', texts: { en, ja, ko }, folders: ['ui', 'card', 'popup', 'dossier'] },
  { name: 'popup', texts: POPUP_WORDS, folders: ['popup'] },
  { name: 'options', texts: OPTIONS_WORDS, folders: ['options'] },
  { name: 'welcome', texts: WELCOME_WORDS, folders: ['welcome'] },
  { name: 'dossier', texts: DOSSIER_WORDS, folders: ['dossier'] },
] as const;

const sources = projectFiles().filter((file) => /^src\/.*\.tsx?$/.test(file) && !file.includes('/words/'));
const textOf = (folder: string) =>
  sources
    .filter((file) => file.startsWith(`src/${folder}/`))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
/** Values of the domain, by which views look texts up: kinds, states, faults, commands. */
const VALUES = textOf('model') + textOf('platform') + readFileSync('manifest.json', 'utf8');

/** Paths of all texts, "page.title", with the text; of a function with what it makes of names and numbers. */
function leaves(texts: object, path: string[] = []): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    const here = [...path, key];
    if (typeof value === 'string') return [[here.join('.'), value]];
    if (typeof value === 'function') return [[here.join('.'), said(value)]];
    return leaves(value, here);
  });
}

function said(text: (...values: never[]) => string): string {
  const values = [[2, 3, 4, 5, 6], ['가', '나', '다', '라', '마'], [['가', '나']]];
  for (const list of values) {
    try {
      return String((text as (...all: unknown[]) => string)(...list));
    } catch {
      // Not made for these; the next ones.
    }
  }
  throw new Error(`cannot be said: ${text}`);
}

const READ = (key: string) => new RegExp(`[.{,(]\\s*${key}\\b`);
const VALUE = (key: string) => new RegExp(`['"]${key}['"]|\\b${key}\\?: `);

describe.each(SETS)('the texts of $name', ({ texts, folders }) => {
  const code = folders.map(textOf).join('\n');

  test('stand in all languages, and none is empty that is not in English', () => {
    const english = leaves(texts.en);
    for (const language of ['ja', 'ko'] as const) {
      const others = new Map(leaves(texts[language]));
      expect([...others.keys()].sort()).toEqual(english.map(([path]) => path).sort());
      const differ = english.filter(([path, text]) => (text === '') !== (others.get(path) === ''));
      expect(differ).toEqual([]);
    }
  });

  test('are each read by a view', () => {
    const unread = leaves(texts.en)
      .flatMap(([path]) => path.split('.').map((key) => ({ path, key })))
      // Items of a list are read with it.
      .filter(({ key }) => !/^\d+$/.test(key))
      .filter(({ key }) => !READ(key).test(code) && !VALUE(key).test(code + VALUES));
    expect(unread).toEqual([]);
  });

  test.each(['ja', 'ko'] as const)('are in the language (%s)', (language) => {
    const script = language === 'ja' ? /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u : /\p{sc=Hangul}/u;
    const foreign = leaves(texts[language]).filter(([path, text]) => {
      const letters = text.replace(/Backstory|Markdown|JSON|Tab|Esc/g, '');
      return !path.endsWith('language') && /[A-Za-z]{2}/.test(letters) && !script.test(letters);
    });
    expect(foreign).toEqual([]);
  });
});
