import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { LOCALES, readLocales } from '../../build/locales.ts';
import { KNOWLEDGE, ROOT } from '../../build/paths.ts';
import type { Topic } from '../../src/model/entry.ts';
import { INTERFACE_LANGUAGES } from '../../src/model/interface-language.ts';
import { projectFiles } from './project-files.ts';

type Messages = Record<string, { message: string; description?: string }>;

const files = await readLocales();
const messagesOf = (language: string): Messages =>
  JSON.parse(String(files.get(`${LOCALES}/${language}/messages.json`) ?? '{}'));
const english = messagesOf('en');

/** Where texts of the browser are asked for: the manifest, and the folder that speaks to the browser. */
const asking = ['manifest.json', ...projectFiles().filter((file) => /^src\/platform\/.*\.ts$/.test(file))]
  .map((file) => readFileSync(join(ROOT, file), 'utf8'))
  .join('\n');
const asked = new Set([...asking.matchAll(/__MSG_(\w+)__|getMessage\('(\w+)'/g)].map(([, one, other]) => one ?? other));

/** What stores take, in letters: Firefox's is the shorter name, Chrome's the shorter description. */
const MOST: Record<string, number> = { extensionName: 45, extensionDescription: 132 };

test('every language of the interface has its file, and no other', () => {
  expect([...files.keys()]).toEqual(INTERFACE_LANGUAGES.map((language) => `${LOCALES}/${language}/messages.json`));
});

test('each text is asked for, and each that is asked for is there and explained to translators', () => {
  expect([...asked].sort()).toEqual(Object.keys(english).sort());
  expect(Object.values(english).filter(({ description }) => !description)).toEqual([]);
});

test('each topic is named and described in every language of the interface', () => {
  const topics: Topic[] = parse(readFileSync(join(KNOWLEDGE, 'topics.yaml'), 'utf8'));
  const lacking = topics.flatMap(({ id, names, description, descriptions }) =>
    INTERFACE_LANGUAGES.filter((language) => !names[language] || !{ ...descriptions, en: description }[language]).map(
      (language) => `${id} (${language})`,
    ),
  );
  expect(lacking).toEqual([]);
});

test('the manifest says nothing to readers that is not translated, save our name', () => {
  const manifest: { commands: Record<string, { description: string }> } = JSON.parse(
    readFileSync(join(ROOT, 'manifest.json'), 'utf8'),
  );
  const said = Object.values(manifest.commands).map(({ description }) => description);
  expect(said.filter((text) => !/^__MSG_\w+__$/.test(text))).toEqual([]);
});

describe.each(INTERFACE_LANGUAGES)('the texts of the browser (%s)', (language) => {
  const messages = messagesOf(language);

  test('are complete, with the same places for what is put in', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
    const places = (text: string) => text.match(/%s|\$\w+\$/g) ?? [];
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      expect(places(message), key).toEqual(places(english[key]?.message ?? ''));
    }
  });

  test('fit into the stores', () => {
    const long = Object.entries(MOST).filter(([key, most]) => (messages[key]?.message.length ?? 0) > most);
    expect(long).toEqual([]);
  });

  test('are in the language', () => {
    const script = { en: /[A-Za-z]/, ja: /[\p{sc=Han}\p{sc=Hiragana}]/u, ko: /\p{sc=Hangul}/u }[language];
    expect(Object.entries(messages).filter(([, { message }]) => !script.test(message))).toEqual([]);
  });
});
