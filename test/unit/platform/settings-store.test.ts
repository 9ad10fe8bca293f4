import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { settingsHandlers } from '../../../src/background/settings-handlers.ts';
import type { BackgroundRequests } from '../../../src/model/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { type Handlers, serveBackground } from '../../../src/platform/rpc.ts';
import {
  changeSettings,
  dismissLost,
  loadSettings,
  lostCopies,
  replaceSettings,
  storeHealth,
  watchSettings,
} from '../../../src/platform/settings-store.ts';
import { forgetLost, writeSettings } from '../../../src/platform/settings-writer.ts';
import { setSync } from '../../../src/platform/sync-store.ts';
import { answersOf, fakeEvent, fakeStorage } from './fake-browser.ts';

const fake = vi.hoisted(() => {
  const chrome: Record<string, unknown> = {};
  vi.stubGlobal('chrome', chrome);
  return chrome;
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const OPTIONS = { id: 'me', url: 'chrome-extension://me/options.html' };
const PAGE = { id: 'me', tab: { id: 7, incognito: false }, frameId: 0, url: 'https://www.news.example/a#b' };
const PRIVATE_PAGE = { ...PAGE, tab: { id: 8, incognito: true } };

let storage = fakeStorage();
let onMessage = fakeEvent<[unknown, object, (reply: unknown) => void]>();
beforeEach(() => {
  storage = fakeStorage();
  onMessage = fakeEvent();
  fake.storage = storage;
  fake.extension = { inIncognitoContext: false };
  fake.runtime = {
    id: 'me',
    onMessage,
    getURL: (path: string) => `chrome-extension://me/${path}`,
    sendMessage: (message: unknown) => answersOf(onMessage, message, OPTIONS)[0],
  };
  const handlers = settingsHandlers({ write: writeSettings, forgetLost, setSync, knows: async (id) => id === 'dokdo' });
  serveBackground(handlers as Handlers<BackgroundRequests>, new AbortController().signal);
});
const resetSettings = () => replaceSettings(DEFAULT_SETTINGS);

test('an empty store gives the defaults, and reading writes nothing', async () => {
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  expect(storage.items.size).toBe(0);
});

test('only what differs from the defaults is stored, with the version of the layout', async () => {
  await changeSettings({ look: 'tint', delayMs: 500 });
  await changeSettings({ delayMs: DEFAULT_SETTINGS.delayMs });
  expect(storage.items.get('settings')).toEqual({ version: 1, values: { look: 'tint' } });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, look: 'tint' });
});

test('changes of one context follow each other, so that none is lost', async () => {
  const mute = (id: string) => changeSettings(({ mutedEntries }) => ({ mutedEntries: [...mutedEntries, id] }));
  await Promise.all(['a', 'b', 'c', 'd'].map(mute));
  expect((await loadSettings()).mutedEntries).toEqual(['a', 'b', 'c', 'd']);
});

test('a change after a failed one still counts', async () => {
  const failed = changeSettings(() => {
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await changeSettings({ enabled: false })).toMatchObject({ enabled: false });
});

test('changes of several windows to one list and to others at once all count', async () => {
  await changeSettings({ mutedEntries: ['old'], look: 'tint' });
  const windows = ['a', 'b', 'c'].map((id) =>
    changeSettings(({ mutedEntries }) => ({ mutedEntries: [...mutedEntries, id] })),
  );
  const others = [
    changeSettings({ theme: 'dark' }),
    changeSettings(({ mutedEntries }) => ({ mutedEntries: mutedEntries.filter((id) => id !== 'old') })),
    answersOf(onMessage, { to: 'background', name: 'mute', params: { id: 'dokdo' } }, PAGE)[0],
  ];
  await Promise.all([...windows, ...others]);
  const { mutedEntries, ...rest } = await loadSettings();
  expect(mutedEntries.toSorted()).toEqual(['a', 'b', 'c', 'dokdo']);
  expect(rest).toMatchObject({ look: 'tint', theme: 'dark' });
});

describe('what a page may change', () => {
  const fromPage = (name: string, params: object, from: object = PAGE) =>
    answersOf(onMessage, { to: 'background', name, params }, from)[0];

  test('is its own site and entries that there are', async () => {
    await Promise.all([
      fromPage('quietSite', { site: 'other.example' }),
      fromPage('mute', { id: 'dokdo' }),
      fromPage('mute', { id: 'made-up' }),
    ]);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['news.example'], mutedEntries: ['dokdo'] });
  });

  test('can be taken back', async () => {
    await changeSettings({ sitesOff: ['news.example', 'other.example'], mutedEntries: ['dokdo', 'kono'] });
    await fromPage('quietSite', { isUndone: true });
    await fromPage('mute', { id: 'dokdo', isUndone: true });
    expect(await loadSettings()).toMatchObject({ sitesOff: ['other.example'], mutedEntries: ['kono'] });
    expect(await fromPage('mute', { id: 'kono', isUndone: 'yes' })).toMatchObject({ ok: false });
  });

  test('is nothing from a private window, and nothing else from any', async () => {
    await fromPage('quietSite', {}, PRIVATE_PAGE);
    await fromPage('mute', { id: 'dokdo' }, PRIVATE_PAGE);
    expect(await fromPage('changeSettings', { change: { set: { enabled: false } } })).toMatchObject({ ok: false });
    expect(await fromPage('forgetLost', {})).toMatchObject({ ok: false });
    expect(storage.items.size).toBe(0);
  });
});

test('a wrong value leaves the present one', async () => {
  await changeSettings({ delayMs: 500 });
  expect((await changeSettings({ delayMs: 7, look: 'tint' })).delayMs).toBe(500);
  expect((await loadSettings()).look).toBe('tint');
});

test('a private window leaves no trace of what was read in it', async () => {
  await changeSettings({ sitesOff: ['a.example'] });
  fake.extension = { inIncognitoContext: true };
  await changeSettings({ sitesOff: ['a.example', 'b.example'], mutedEntries: ['dokdo'], look: 'tint' });
  expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['a.example'], look: 'tint' });
});

test('in a private window a reset can be undone all the same', async () => {
  const chosen = await changeSettings({ mutedEntries: ['dokdo'], look: 'tint' });
  fake.extension = { inIncognitoContext: true };
  await replaceSettings(await resetSettings());
  expect(await loadSettings()).toEqual(chosen);
});

test('reset answers with what stood before, and putting that back restores it', async () => {
  const chosen = await changeSettings({ topicsOff: ['japan'], theme: 'dark' });
  const before = await resetSettings();
  expect(before).toEqual(chosen);
  expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  await changeSettings(before);
  expect(await loadSettings()).toEqual(chosen);
});

test('a watcher hears every change until its signal aborts', async () => {
  const heard: Settings[] = [];
  const end = new AbortController();
  watchSettings((settings) => heard.push(settings), end.signal);
  await changeSettings({ enabled: false });
  await resetSettings();
  storage.write('something else', 1);
  storage.sync.write('settings', { version: 1, values: { enabled: false } });
  end.abort();
  await changeSettings({ look: 'none' });
  expect(heard.map(({ enabled }) => enabled)).toEqual([false, true]);
  expect(storage.onChanged.listeners.size).toBe(0);
});

test('an aborted watcher listens to nothing', () => {
  watchSettings(() => {}, AbortSignal.abort());
  expect(storage.onChanged.listeners.size).toBe(0);
});

describe('a store that does not store', () => {
  test('because it is full: the change fails and says why, and what was chosen stands', async () => {
    await changeSettings({ look: 'tint' });
    storage.local.state.quota = { ...storage.local.state.quota, bytes: 100 };
    const sites = Array.from({ length: 50 }, (_, number) => `site-${number}.example`);
    await expect(changeSettings({ sitesOff: sites })).rejects.toThrow('QUOTA_BYTES quota exceeded');
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, look: 'tint' });
    expect(await changeSettings({ look: 'none' })).toMatchObject({ look: 'none' });
  });

  test('because the browser gives no access: all is as by default, changes fail, and it is told', async () => {
    storage.local.state.fail = 'The storage is disabled';
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await storeHealth()).toEqual({ kind: 'unavailable' });
    await expect(changeSettings({ look: 'none' })).rejects.toThrow('The storage is disabled');
    storage.local.state.fail = undefined;
    expect(await storeHealth()).toEqual({ kind: 'good' });
  });
});

describe('what was lost', () => {
  const DAMAGED = { version: 1, values: { delayMs: 'soon', look: 'tint', sitesOff: ['a.example', 4] } };

  test('is named and can be had as it stood, before anything is written and after', async () => {
    storage.write('settings', DAMAGED);
    const lost = { kind: 'damaged', names: ['sitesOff', 'delayMs'] };
    expect(await storeHealth()).toEqual(lost);
    expect(JSON.parse(await lostCopies())).toEqual([DAMAGED]);
    await changeSettings({ theme: 'dark' });
    expect(await storeHealth()).toEqual(lost);
    expect(JSON.parse(await lostCopies())).toEqual([DAMAGED]);
    expect(storage.items.get('settings')).toEqual({
      version: 1,
      values: { look: 'tint', sitesOff: ['a.example'], theme: 'dark' },
    });
  });

  test.each(['before', 'after'])('is forgotten when the reader says so, %s a change', async (when) => {
    storage.write('settings', DAMAGED);
    if (when === 'after') await changeSettings({ theme: 'dark' });
    await dismissLost();
    expect(await storeHealth()).toEqual({ kind: 'good' });
    expect(await loadSettings()).toMatchObject({ look: 'tint', sitesOff: ['a.example'] });
    expect([...storage.items.keys()]).toEqual(['settings']);
  });

  test('again and again keeps five copies, and one where there is no room for more', async () => {
    for (let time = 0; time < 7; time++) {
      storage.write('settings', { version: 1, values: { look: `look ${time}` } });
      await changeSettings({ delayMs: 400 + 50 * time });
    }
    const copies = () => lostCopies().then((text) => JSON.parse(text).map((one: { values: object }) => one.values));
    expect(await copies()).toEqual([2, 3, 4, 5, 6].map((time) => ({ look: `look ${time}` })));
    storage.write('settings', { version: 1, values: { look: 'x'.repeat(600) } });
    storage.local.state.quota = { ...storage.local.state.quota, bytes: 800 };
    await changeSettings({ delayMs: 1000 });
    expect(await copies()).toEqual([{ look: 'x'.repeat(600) }]);
  });

  test('is nothing where a newer release wrote what this one cannot read', async () => {
    storage.write('settings', { version: 9, values: { look: 'neon', delayMs: 450 } });
    expect(await storeHealth()).toEqual({ kind: 'good' });
    await changeSettings({ theme: 'dark' });
    expect(storage.items.get('settings')).toEqual({
      version: 9,
      values: { look: 'neon', delayMs: 450, theme: 'dark' },
    });
    await changeSettings({ look: 'tint' });
    expect(storage.items.get('settings')).toMatchObject({ values: { look: 'tint' } });
  });

  test.each([['rubbish'], [{ copies: 3, names: 'x' }], [{ copies: [], names: ['made-up'] }]])(
    'of the form %j is not shown',
    async (stored) => {
      storage.write('settings-lost', stored);
      expect(await storeHealth()).toEqual({ kind: 'good' });
    },
  );
});

describe('a damaged store', () => {
  test.each([
    ['no object', 'rubbish', {}],
    ['no values', { version: 1 }, {}],
    ['values of a wrong kind', { version: 1, values: [] }, {}],
    ['a wrong type beside a right one', { version: 1, values: { enabled: 'no', look: 'tint' } }, { look: 'tint' }],
    ['a look that does not exist', { version: 1, values: { look: 'neon', theme: 'dark' } }, { theme: 'dark' }],
    ['a delay out of bounds', { version: 1, values: { delayMs: 9e9, inlineMarks: true } }, { inlineMarks: true }],
    [
      'a list with something else in it',
      { version: 1, values: { sitesOff: ['a.example', 3], topicsOff: ['x'] } },
      { sitesOff: ['a.example'], topicsOff: ['x'] },
    ],
    ['a version that is none', { version: 'one', values: { enabled: false } }, { enabled: false }],
    ['a version before the first', { version: -4, values: { enabled: false } }, { enabled: false }],
    [
      'keys of objects in general',
      { version: 1, values: { toString: 1, constructor: 2, enabled: false } },
      { enabled: false },
    ],
  ])('%s keeps what is right', async (_, stored, kept) => {
    storage.write('settings', stored);
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, ...kept });
  });

  test('of any form gives whole settings and lets them be changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (stored) => {
        storage.items.set('settings', stored);
        expect(Object.keys(await loadSettings()).sort()).toEqual(Object.keys(DEFAULT_SETTINGS).sort());
        expect((await changeSettings({ delayMs: 700 })).delayMs).toBe(700);
      }),
      { numRuns: 200 },
    );
  });
});

test('a newer release finds its own values again after an older one wrote', async () => {
  storage.write('settings', { version: 9, values: { look: 'tint', ofTheFuture: 1 } });
  await changeSettings({ theme: 'dark' });
  expect(storage.items.get('settings')).toEqual({
    version: 9,
    values: { look: 'tint', theme: 'dark', ofTheFuture: 1 },
  });
});
