import '../../../src/ui/words/all.ts';
import '../../../src/popup/popup.css';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { fingerprintOf, translate } from '../../../src/knowledge/translate.ts';
import { Popup } from '../../../src/popup/Popup.tsx';
import { POPUP_WORDS } from '../../../src/popup/words/words.ts';
import { expectAccessible } from '../accessible.ts';
import { expectInLanguage } from '../in-language.ts';
import { ENTRIES, fakePort, READ, readPage } from './fake-port.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const TEXTS = { ja: '神社です。', ko: '신사이다.' };
const NAMES = { ja: '靖国神社', ko: '야스쿠니 신사' };
/** What stands in English: names and sources that have no other. */
const AS_IT_IS = /Shinzo Abe|Comfort women/g;

describe.each(['ja', 'ko'] as const)('the popup in another language (%s)', (language) => {
  const words = POPUP_WORDS[language];

  test('names the terms of the page in it, and says all else in it', async () => {
    render(<Popup port={fakePort(READ, { language })} />, root);
    await expect.element(screen.getByText(NAMES[language], { exact: true })).toBeVisible();
    expect(document.documentElement.lang).toBe(language);
    expectInLanguage(document.body, language, AS_IT_IS);
    await expectAccessible();
  });

  test.each([
    ['a page that cannot be read', { kind: 'unreadable' }],
    ['a page that is not covered', { kind: 'not-covered', site: 'news.example', isPrivate: false }],
    ['a permission taken back', { kind: 'withdrawn', site: 'news.example', isPrivate: false }],
    ['a page that waits', { kind: 'waiting', site: 'news.example', isPrivate: true }],
    ['a paused page', readPage({ paused: true, active: false })],
    ['a page without terms', readPage({ terms: [] })],
  ] as const)('says it of %s', async (_, page) => {
    render(<Popup port={fakePort(page, { language })} />, root);
    await expect.element(screen.getByText(words.page.title)).toBeVisible();
    expectInLanguage(document.body, language);
  });

  test('finds by the name in it, and opens the translated entry, English only where it says so', async () => {
    const port = fakePort(READ, { language });
    port.entry.mockImplementation(async (_id: string, asked: string) => {
      const [entry] = ENTRIES;
      if (!entry || asked !== language) throw new Error('not in this language');
      const texts = entry.summary.map(() => TEXTS[language]);
      const of = fingerprintOf(entry);
      return translate(entry, { of, summary: texts, positions: [], timeline: [], roles: [], related: {} }, language);
    });
    render(<Popup port={port} />, root);
    await userEvent.fill(screen.getByRole('combobox'), NAMES[language]);
    const row = screen.getByRole('option', { name: new RegExp(NAMES[language]) });
    await expect.element(row).toBeVisible();
    expectInLanguage(document.body, language);
    await userEvent.click(row);
    await expect.element(screen.getByRole('heading', { name: NAMES[language] })).toBeVisible();
    await expect.element(screen.getByText(TEXTS[language])).toBeVisible();
    const related = [...root.querySelectorAll('[lang=en]')].map(({ textContent }) => textContent);
    expect(related).toContain('Shinzo Abe visited it in 2013.');
  });
});
