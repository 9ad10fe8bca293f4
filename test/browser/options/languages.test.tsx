import '../../../src/ui/words/all.ts';
import '../../../src/options/options.css';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import type { Settings, StoreHealth, SyncState } from '../../../src/model/settings.ts';
import { Options } from '../../../src/options/Options.tsx';
import type { OptionsPort } from '../../../src/options/port.ts';
import { OPTIONS_WORDS } from '../../../src/options/words/words.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/platform/settings-file.ts';
import { expectAccessible } from '../accessible.ts';
import { fakeSettings } from '../fake-settings.ts';
import { expectInLanguage } from '../in-language.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

/** What stands the same in each language: the way back for who knows none of it, and what a file says. */
const AS_IT_IS = /Language|English|"\w+"|true|false|dokdo/g;
const SYNCED: SyncState = { isOn: true, problem: 'newer' };
const DAMAGED: StoreHealth = { kind: 'damaged', names: ['theme', 'sitesOff'] };

function open(start: Partial<Settings>) {
  const settings = fakeSettings(start);
  const port: OptionsPort = {
    settings,
    replace: settings.replace,
    store: { health: async () => DAMAGED, copies: async () => '', dismiss: async () => {} },
    sync: { state: async () => SYNCED, set: async () => SYNCED },
    file: { write: writeSettingsFile, read: readSettingsFile },
    save: () => {},
    forgetReads: async () => {},
    topics: async () => [
      {
        id: 'memory',
        names: { en: 'Memory and symbols', ja: '記憶と象徴', ko: '기억과 상징' },
        description: 'Shrines and museums.',
        descriptions: { ja: '神社と博物館。', ko: '신사와 박물관.' },
        count: 12,
      },
    ],
    heads: async () => [
      {
        id: 'dokdo',
        title: 'Dokdo / Takeshima',
        names: { ja: '竹島', ko: '독도' },
        kind: 'place',
        topic: 'territory',
      },
    ],
    grants: async () => [{ site: '*', patterns: [] }],
    revoke: async () => {},
    watchGrants: () => {},
  };
  render(<Options port={port} />, root);
  return settings;
}
const chooseFile = (text: string) => {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'settings.json'));
  if (!input) throw new Error('no place for a file');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

describe.each(['ja', 'ko'] as const)('the options in another language (%s)', (language) => {
  const words = OPTIONS_WORDS[language];
  const START: Partial<Settings> = { language, sitesOff: ['news.example'], mutedEntries: ['dokdo'], look: 'tint' };

  test('say everything in it, also what was lost, and are accessible', async () => {
    open(START);
    await expect.element(screen.getByRole('heading', { name: words.title, exact: true })).toBeVisible();
    await expect.element(screen.getByText(language === 'ja' ? '記憶と象徴' : '기억과 상징')).toBeVisible();
    await expect.element(screen.getByText(language === 'ja' ? '神社と博物館。' : '신사와 박물관.')).toBeVisible();
    await expect.element(screen.getByText(language === 'ja' ? '竹島' : '독도', { exact: true })).toBeVisible();
    expect(document.documentElement.lang).toBe(language);
    expect(document.title).toBe(words.pageTitle);
    expectInLanguage(document.body, language, AS_IT_IS);
    await expectAccessible();
  });

  test.each([
    [
      'that would change all',
      '{"backstory":"settings","version":1,"settings":{"theme":"dark","delayMs":500,"enabled":false,"occurrences":"all","language":"en","sitesOff":["a.example"]}}',
    ],
    ['that is wrong', '{"backstory":"settings","version":1,"settings":{"delayMs":5,"theme":"pink","enabled":1}}'],
  ])('say what a file does (%s)', async (_, text) => {
    open(START);
    await expect.element(screen.getByText(words.file.openNote)).toBeVisible();
    chooseFile(text);
    await expect.poll(() => root.querySelector('.notice-list')).not.toBeNull();
    expectInLanguage(root, language, AS_IT_IS);
  });
});

test('a language takes effect as it is chosen, and the way back stands under its own name', async () => {
  const settings = open({ language: 'ko' });
  await userEvent.click(screen.getByRole('radio', { name: '日本語' }));
  await expect.element(screen.getByRole('heading', { name: OPTIONS_WORDS.ja.title, exact: true })).toBeVisible();
  expect(settings.now().language).toBe('ja');
  await userEvent.click(screen.getByRole('radio', { name: 'English' }));
  await expect.element(screen.getByRole('heading', { name: 'Options', exact: true })).toBeVisible();
  expect(document.documentElement.lang).toBe('en');
});
