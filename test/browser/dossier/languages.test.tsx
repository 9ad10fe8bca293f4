import '../../../src/ui/words/all.ts';
import '../../../src/dossier/dossier.css';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { DossierPage } from '../../../src/dossier/DossierPage.tsx';
import type { Subject } from '../../../src/dossier/port.ts';
import { DOSSIER_WORDS } from '../../../src/dossier/words/words.ts';
import { fingerprintOf, translate } from '../../../src/knowledge/translate.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { fakeSettings } from '../fake-settings.ts';
import { expectInLanguage } from '../in-language.ts';
import { fakePort, manyEntries, storyOf } from './fake-port.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const ENTRIES = manyEntries(5).map((entry): Entry => ({ ...entry, names: { ...entry.names, ko: '항목' } }));
const TEXTS = { ja: { name: '項目0', text: '本文です。' }, ko: { name: '항목', text: '본문이다.' } };
/** Publishers and offices have no other name; nor has the place of a source. */
const AS_IT_IS = /Publisher|Minister of Japan|Entry \d/g;

describe.each(['ja', 'ko'] as const)('the dossier in another language (%s)', (language) => {
  const words = DOSSIER_WORDS[language];
  const open = (subject?: Subject) => {
    const port = { ...fakePort(ENTRIES, subject), settings: fakeSettings({ language }) };
    port.entry.mockImplementation(async (id: string) => {
      const entry = ENTRIES.find((one) => one.id === id);
      if (!entry) throw new Error('unknown');
      // One is translated, the others are not.
      if (id !== 'entry-0') return entry;
      const { text, name: holder } = TEXTS[language];
      const related = Object.fromEntries(entry.related.map((relation) => [relation.id, text]));
      const all = {
        summary: entry.summary.map(() => text),
        timeline: entry.timeline.map(() => text),
        roles: [],
        related,
      };
      const positions = entry.positions.map(() => ({ holder, text }));
      return translate(entry, { of: fingerprintOf(entry), ...all, positions }, language);
    });
    render(<DossierPage port={port} />, root);
    return port;
  };

  test('says all in it, English only where it says so', async () => {
    const port = open();
    await expect.element(screen.getByText(TEXTS[language].text).first()).toBeVisible();
    await expect.element(screen.getByRole('link', { name: TEXTS[language].name }).first()).toBeVisible();
    expect(port.entry).toHaveBeenCalledWith('entry-0', language);
    expect(document.documentElement.lang).toBe(language);
    expect(document.title).toBe(words.name);
    expectInLanguage(document.body, language, AS_IT_IS);
    expect([...root.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent)).toContain('An agreement.');
  });

  test('gives the notes in it', async () => {
    const port = open();
    await userEvent.click(screen.getByRole('button', { name: words.copy }));
    await expect.element(screen.getByText(words.copied)).toBeVisible();
    const [text = ''] = port.copy.mock.lastCall ?? [];
    expect(text).toContain(`## ${words.sections.entries}`);
    expect(text).toContain(`**${TEXTS[language].name}**`);
  });

  test.each([
    ['unreadable', { kind: 'unreadable' }],
    ['notCovered', { kind: 'not-covered', site: 'news.example' }],
    ['paused', { kind: 'read', story: storyOf([], { paused: true, active: false }) }],
    ['noArticle', { kind: 'read', story: storyOf([], { isArticle: false }) }],
  ] as const)('says in it why there is nothing (%s)', async (_, subject) => {
    open(subject);
    await expect.element(screen.getByRole('button', { name: words.searchBase })).toBeVisible();
    expectInLanguage(document.body, language);
  });
});
