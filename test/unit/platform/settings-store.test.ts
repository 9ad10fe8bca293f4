import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { changeSettings, loadSettings, resetSettings, watchSettings } from '../../../src/platform/settings-store.ts';
import { fakeStorage } from './fake-browser.ts';

const fake = vi.hoisted(() => {
  const chrome: { storage?: unknown; extension?: unknown } = {};
  vi.stubGlobal('chrome', chrome);
  return chrome;
});

let storage = fakeStorage();
beforeEach(() => {
  storage = fakeStorage();
  fake.storage = storage;
  fake.extension = { inIncognitoContext: false };
});

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
  storage.onChanged.fire({ settings: { newValue: { version: 1, values: { enabled: false } } } }, 'sync');
  end.abort();
  await changeSettings({ look: 'none' });
  expect(heard.map(({ enabled }) => enabled)).toEqual([false, true]);
  expect(storage.onChanged.listeners.size).toBe(0);
});

test('an aborted watcher listens to nothing', () => {
  watchSettings(() => {}, AbortSignal.abort());
  expect(storage.onChanged.listeners.size).toBe(0);
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
      { topicsOff: ['x'] },
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
