import { beforeEach, describe, expect, test, vi } from 'vitest';
import { entryHandler } from '../../../src/background/entry-handler.ts';
import { readsOf } from '../../../src/background/reads.ts';
import { readsHandlers } from '../../../src/background/reads-handlers.ts';
import { PRINTS_FORM } from '../../../src/knowledge/prints.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { makeEntry } from '../knowledge/make-entry.ts';
import { fakeReads } from './fake-reads.ts';

const BEFORE = makeEntry('shrine', { en: 'Shrine' });
const AFTER: Entry = {
  ...BEFORE,
  summary: [{ text: 'What it is now.', cite: ['a'] }],
  timeline: [{ date: '2026', text: 'A visit.', cite: ['a'] }],
};
const PAGE = { from: 'page', tabId: 7, isPrivate: false } as const;

let entry: Entry;
let store: ReturnType<typeof fakeReads>;
let isWanted: boolean;
let day: Date;
let reads: ReturnType<typeof readsOf>;
const base = { entry: async (id: string) => (id === entry.id ? entry : undefined) };

beforeEach(() => {
  entry = BEFORE;
  store = fakeReads();
  isWanted = true;
  day = new Date(2026, 4, 3, 0, 10);
  reads = readsOf({ base, store, settings: async () => ({ tellChanges: isWanted }), now: () => day });
});

const asked = () => entryHandler(base, reads)({ id: 'shrine' });
const noted = (id = 'shrine', sender = PAGE as Parameters<ReturnType<typeof readsHandlers>['noteRead']>[1]) =>
  readsHandlers(reads).noteRead({ id }, sender);

describe('an entry', () => {
  test('that was never read, or reads as before, comes without a word of changes', async () => {
    expect(await asked()).toBe(BEFORE);
    await noted();
    expect(await asked()).toBe(BEFORE);
  });

  test('that an update changed says which parts, and when it was read, until it is read again', async () => {
    await noted();
    entry = AFTER;
    const changed = { since: '2026-05-03', parts: ['summary', 'timeline'] };
    expect(await asked()).toEqual({ ...AFTER, changed });
    day = new Date(2026, 10, 24, 23, 50);
    expect(await asked()).toEqual({ ...AFTER, changed });
    await noted();
    expect(await asked()).toBe(AFTER);
    entry = BEFORE;
    expect(await asked()).toMatchObject({ changed: { since: '2026-11-24' } });
  });

  test.each([
    ['another form of prints', { form: PRINTS_FORM + 1 }],
    ['a form before this', { form: PRINTS_FORM - 1 }],
  ])('that was noted in %s is not compared', async (_what, other) => {
    await noted();
    entry = AFTER;
    const note = store.kept.get('shrine');
    if (note) store.kept.set('shrine', { ...note, ...other });
    expect(await asked()).toBe(AFTER);
  });

  test('comes although the store fails', async () => {
    store.state.fail = true;
    expect(await asked()).toBe(BEFORE);
    await expect(noted()).rejects.toThrow('no access');
    store.state.fail = false;
    await noted();
    expect([...store.kept.keys()]).toEqual(['shrine']);
  });

  test('comes soon although the store never answers', async () => {
    vi.useFakeTimers();
    const silent = readsOf({ ...desk(), store: { ...store, find: () => new Promise(() => {}) } });
    const coming = entryHandler(base, silent)({ id: 'shrine' });
    await vi.advanceTimersByTimeAsync(200);
    expect(await coming).toBe(BEFORE);
    vi.useRealTimers();
  });
});

describe('what was read is not kept', () => {
  test.each([
    ['in a private window', 'shrine', { ...PAGE, isPrivate: true }],
    ['of what is no entry', 'constructor', PAGE],
  ])('%s', async (_what, id, sender) => {
    await Promise.allSettled([noted(id, sender)]);
    expect(store.kept.size).toBe(0);
  });

  test('where the reader does not want it', async () => {
    isWanted = false;
    expect(await noted()).toEqual({ done: true });
    expect(store.kept.size).toBe(0);
  });

  test('once it is to be forgotten, also what was on its way', async () => {
    const onItsWay = noted();
    expect(await readsHandlers(reads).forgetReads({}, { ...PAGE, from: 'extension' })).toEqual({ done: true });
    await onItsWay;
    expect(store.kept.size).toBe(0);
  });
});

function desk() {
  return { base, store, settings: async () => ({ tellChanges: isWanted }) };
}
