import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, LOOKS, type Settings } from '../../../src/model/settings.ts';
import { applyChange, LIST_SETTINGS } from '../../../src/model/settings-change.ts';
import { loadSettings } from '../../../src/platform/settings-store.ts';
import { writeSettings } from '../../../src/platform/settings-writer.ts';
import { pack, SYNC_KEYS, unpack } from '../../../src/platform/sync-pieces.ts';
import {
  emptyRecord,
  isSameRecord,
  latestIn,
  merged,
  readRecord,
  type SyncRecord,
  settingsOf,
  stamped,
} from '../../../src/platform/sync-record.ts';
import { followSync, keepInStep, setSync, syncState } from '../../../src/platform/sync-store.ts';
import { mutate, mutations } from '../fuzz/mutate.ts';
import { FUZZ_SEED } from '../fuzz/seed.ts';
import { fakeStorage } from './fake-browser.ts';

const fake = vi.hoisted(() => {
  const chrome: Record<string, unknown> = {};
  vi.stubGlobal('chrome', chrome);
  return chrome;
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const items = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', '__proto__', 'é'), { maxLength: 4 });
const settings = fc
  .record({ look: fc.constantFrom(...LOOKS), delayMs: fc.constantFrom(300, 400), mutedEntries: items, sitesOff: items })
  .map((chosen): Settings => ({ ...DEFAULT_SETTINGS, ...chosen }));
/** A record as a browser comes to it: settings chosen one after another. */
const record = fc
  .array(fc.tuple(settings, fc.integer({ min: 1, max: 4 })), { maxLength: 4 })
  .map((steps) =>
    steps.reduce((present, [chosen, later]) => stamped(present, chosen, latestIn(present) + later), emptyRecord()),
  );
const sameSettings = (a: Settings, b: Settings) => expect(comparable(a)).toEqual(comparable(b));
const comparable = (value: Settings) => ({
  ...value,
  ...Object.fromEntries(LIST_SETTINGS.map((list) => [list, value[list].toSorted()])),
});

describe('records', () => {
  test('say the settings that they were stamped with', () => {
    fc.assert(
      fc.property(record, settings, (known, chosen) => {
        sameSettings(settingsOf(stamped(known, chosen, 99)), chosen);
      }),
    );
  });

  test('join alike in whatever order and however often they meet', () => {
    const same = (a: SyncRecord, b: SyncRecord) => expect(isSameRecord(a, b)).toBe(true);
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        same(merged(a, b), merged(b, a));
        same(merged(merged(a, b), c), merged(a, merged(b, c)));
        same(merged(a, a), a);
        same(merged(merged(a, b), b), merged(a, b));
      }),
    );
  });

  test('give the later word on a value, and join lists item by item', () => {
    const base = stamped(emptyRecord(), { ...DEFAULT_SETTINGS, mutedEntries: ['old'] }, 10);
    const here = stamped(base, { ...settingsOf(base), look: 'tint', mutedEntries: ['old', 'here'] }, 20);
    const there = stamped(base, { ...settingsOf(base), look: 'none', delayMs: 500, mutedEntries: ['there'] }, 30);
    sameSettings(settingsOf(merged(here, there)), {
      ...DEFAULT_SETTINGS,
      look: 'none',
      delayMs: 500,
      mutedEntries: ['here', 'there'],
    });
  });

  test('are read as far as they are right, whatever came', () => {
    fc.assert(
      fc.property(record, mutations, (known, changes) => {
        const read = readRecord(mutate(known, changes));
        expect(isSameRecord(readRecord(read), read)).toBe(true);
        sameSettings(settingsOf(merged(read, emptyRecord())), settingsOf(read));
      }),
      { numRuns: 2_000, seed: FUZZ_SEED },
    );
  });
});

describe('pieces', () => {
  const whole = fc.string({ unit: 'binary', maxLength: 9_000 });
  test('are joined to what was cut, and each fits its item', () => {
    fc.assert(
      fc.property(whole, (text) => {
        const cut = pack({ text }) ?? {};
        expect(unpack(cut)).toEqual({ kind: 'value', value: { text } });
        for (const [key, piece] of Object.entries(cut))
          expect(key.length + Buffer.byteLength(JSON.stringify(piece))).toBeLessThanOrEqual(8_192);
        expect(Object.keys(cut).filter((key) => !SYNC_KEYS.includes(key))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('of two writers, or not all, are nothing', () => {
    const [one, two] = ['x', 'y'].map((letter) => pack({ text: letter.repeat(20_000) }) ?? {});
    expect(unpack({ ...one, 'settings.1': two?.['settings.1'] })).toEqual({ kind: 'nothing' });
    expect(unpack({ ...one, 'settings.2': undefined })).toEqual({ kind: 'nothing' });
    expect(unpack({})).toEqual({ kind: 'nothing' });
    expect(unpack({ settings: { version: { toString: 1 } } })).toEqual({ kind: 'nothing' });
    expect(unpack({ settings: { version: 2 } })).toEqual({ kind: 'newer' });
  });

  test('are none where the whole is more than browsers take', () => {
    expect(pack('x'.repeat(96_000))).toBeUndefined();
    expect(pack('é'.repeat(48_000))).toBeUndefined();
  });
});

/** Browsers of one reader: each with a store of its own, all with one in common. Only one is at work at a time. */
function browsers(count: number) {
  const cloud = fakeStorage().sync;
  const machines = Array.from({ length: count }, () => fakeStorage());
  const use = (number: number) => {
    fake.storage = { ...machines[number], sync: cloud };
  };
  return {
    cloud,
    machines,
    async on<T>(number: number, work: () => Promise<T>): Promise<T> {
      use(number);
      return work();
    },
  };
}

describe('browsers in step', () => {
  beforeEach(() => vi.useRealTimers());

  test('are off until asked for, and then nothing is lost on either side; what others have chosen counts', async () => {
    const { on, cloud } = browsers(2);
    await on(0, () => writeSettings({ set: { look: 'tint' }, add: { mutedEntries: ['dokdo'] } }));
    await on(0, keepInStep);
    expect(cloud.items.size).toBe(0);
    await on(0, () => setSync(true));
    await on(1, () => writeSettings({ set: { look: 'none', theme: 'dark' }, add: { mutedEntries: ['yasukuni'] } }));
    expect(await on(1, () => setSync(true))).toEqual({ isOn: true, problem: undefined });
    await on(0, keepInStep);
    const [first, second] = [await on(0, loadSettings), await on(1, loadSettings)];
    sameSettings(first, second);
    expect(comparable(first)).toMatchObject({ theme: 'dark', mutedEntries: ['dokdo', 'yasukuni'] });
    // A browser that comes later finds what was chosen since.
    await on(0, () => writeSettings({ set: { look: 'underline' } }));
    await on(0, keepInStep);
    await on(1, keepInStep);
    expect((await on(1, loadSettings)).look).toBe('underline');
  });

  test('come to the same settings after whatever was chosen where, and whenever they met', async () => {
    const act = fc.record({
      on: fc.nat(2),
      what: fc.oneof(
        fc.constant({}),
        fc.record({ set: fc.record({ look: fc.constantFrom(...LOOKS) }) }),
        fc.record({ add: fc.record({ mutedEntries: items }) }),
        fc.record({ remove: fc.record({ mutedEntries: items }) }),
      ),
      meet: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        const { on, cloud } = browsers(3);
        for (const number of [0, 1, 2]) await on(number, () => setSync(true));
        for (const { on: number, what, meet } of acts) {
          await on(number, () => writeSettings(what));
          if (meet) await on(number, keepInStep);
        }
        for (const number of [0, 1, 2, 0, 1, 2]) await on(number, keepInStep);
        const [first, ...others] = [await on(0, loadSettings), await on(1, loadSettings), await on(2, loadSettings)];
        for (const other of others) sameSettings(first as Settings, other);
        // In step, nothing is written any more.
        const { writes } = cloud.state;
        for (const number of [0, 1, 2]) await on(number, keepInStep);
        expect(cloud.state.writes).toBe(writes);
      }),
      { numRuns: 60, seed: FUZZ_SEED },
    );
  });

  test('that is damaged gets back what the others have', async () => {
    const { on, machines } = browsers(2);
    await on(0, () => writeSettings({ set: { look: 'tint' }, add: { sitesOff: ['a.example'] } }));
    await on(0, () => setSync(true));
    machines[0]?.write('settings', 'rubbish');
    await on(0, keepInStep);
    const whole = applyChange(DEFAULT_SETTINGS, { set: { look: 'tint' }, add: { sitesOff: ['a.example'] } });
    expect(await on(0, loadSettings)).toEqual(whole);
  });

  test.each([
    ['lists that are too long', 'full'],
    ['a browser that takes no more', 'refused'],
    ['a newer release elsewhere', 'newer'],
  ])('say of %s that it hinders them, and keep what was chosen here', async (_, problem) => {
    const { on, cloud } = browsers(1);
    await on(0, () => setSync(true));
    if (problem === 'refused') cloud.state.quota = { ...cloud.state.quota, bytes: 10 };
    if (problem === 'newer') cloud.write('settings', { version: 2 });
    const many = Array.from({ length: problem === 'full' ? 6_000 : 2 }, (_, number) => `site-${number}.example`);
    await on(0, () => writeSettings({ add: { sitesOff: many } }));
    await on(0, keepInStep);
    expect(await on(0, syncState)).toEqual({ isOn: true, problem });
    expect((await on(0, loadSettings)).sitesOff).toEqual(many);
    if (problem === 'newer') expect(cloud.items.get('settings')).toEqual({ version: 2 });
  });

  test('follow changes by themselves, here and elsewhere, and end when the reader says so', async () => {
    const { on, cloud, machines } = browsers(2);
    await on(1, () => setSync(true));
    await on(1, () => writeSettings({ set: { look: 'none' } }));
    await on(1, keepInStep);
    await on(0, () => setSync(true));
    await on(0, async () => followSync());
    expect(machines[0]?.onChanged.listeners.size).toBe(1);
    await on(0, () => writeSettings({ set: { theme: 'dark' } }));
    await vi.waitFor(() => expect(JSON.stringify([...cloud.items])).toContain('dark'));
    await on(0, () => setSync(false));
    const before = JSON.stringify([...cloud.items]);
    await on(0, () => writeSettings({ set: { theme: 'light' } }));
    await on(0, keepInStep);
    expect(JSON.stringify([...cloud.items])).toBe(before);
  });
});
