import { describe, expect, test, vi } from 'vitest';
import { entryHandler } from '../../../src/background/entry-handler.ts';
import { headsHandler } from '../../../src/background/heads-handler.ts';
import { type BaseFiles, packagedBase } from '../../../src/background/knowledge-base.ts';
import { searchHandler } from '../../../src/background/search-handler.ts';
import { topicsHandler } from '../../../src/background/topics-handler.ts';
import { BASE_PATHS, baseFiles } from '../../../src/knowledge/base-files.ts';
import { seal } from '../../../src/knowledge/seal.ts';
import { compileSearchIndex } from '../../../src/knowledge/search/compile.ts';
import type { SearchIndex } from '../../../src/knowledge/search/search-index.ts';
import { makeEntry } from '../knowledge/make-entry.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const ENTRIES = Array.from({ length: 400 }, (_, number) =>
  makeEntry(`entry-${number}`, { en: `Entry ${number}` }, { topic: 'japan' }),
);
const TOPICS = [{ id: 'japan', names: { en: 'Japan' }, description: '' }];
const TEXTS = { of: 'en-00000000', summary: ['項目七。'], positions: [], timeline: [], roles: [], related: {} };
const FILES = baseFiles(ENTRIES, TOPICS, { ja: new Map([['entry-7', TEXTS]]) });
const SEARCH = seal(new Uint8Array(compileSearchIndex(ENTRIES))).buffer;

function packaged() {
  const read = vi.fn(async (path: string): Promise<string> => {
    const text = path === BASE_PATHS.search ? '' : FILES.get(path);
    if (text === undefined) throw new Error(`no ${path}`);
    return text;
  });
  const files: BaseFiles = {
    loadJson: async (path) => JSON.parse(await read(path)),
    loadBytes: async (path) => {
      await read(path);
      return SEARCH;
    },
  };
  return { read, base: packagedBase(files) };
}

const UNREAD = { changedOf: async () => undefined };

describe('entry', () => {
  test('comes from the one shard that holds it, which is read once', async () => {
    const { read, base } = packaged();
    const handle = entryHandler(base, UNREAD);
    const [first, again] = await Promise.all([handle({ id: 'entry-7' }), handle({ id: 'entry-7' })]);
    expect(first).toEqual(ENTRIES[7]);
    expect(again).toEqual(first);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['ja', 'ja', '項目七。'],
    ['ko', undefined, 'What Entry 7 is.'],
    ['en', undefined, 'What Entry 7 is.'],
  ] as const)('in %s is translated where the base has it', async (language, texts, summary) => {
    const entry = await entryHandler(packaged().base, UNREAD)({ id: 'entry-7', language });
    expect([entry.language, entry.summary[0]?.text]).toEqual([texts, summary]);
  });

  test.each(['nobody', 'constructor', '__proto__', ''])('%j is no entry', async (id) => {
    await expect(entryHandler(packaged().base, UNREAD)({ id })).rejects.toThrow(`no entry "${id}"`);
  });

  test('is asked for again after a read that failed', async () => {
    const { read, base } = packaged();
    read.mockRejectedValueOnce(new Error('disk'));
    await expect(base.entry('entry-1')).rejects.toThrow('disk');
    expect(await base.entry('entry-1')).toEqual(ENTRIES[1]);
  });
});

test('search answers from the packaged index, and an empty query readies it', async () => {
  const { read, base } = packaged();
  const handle = searchHandler(base);
  expect(await handle({ query: '', limit: 5 })).toEqual([]);
  expect((await handle({ query: 'entry 12', limit: 5 }))[0]?.id).toBe('entry-12');
  expect(read).toHaveBeenCalledTimes(1);
});

test('search is practised once, after the empty query was answered and with turns for others in between', async () => {
  vi.useFakeTimers();
  const search = vi.fn<SearchIndex['search']>(() => []);
  const handle = searchHandler({ searchIndex: async () => ({ search }) });
  await handle({ query: 'abe', limit: 5 });
  await vi.runAllTimersAsync();
  expect(search.mock.calls).toEqual([['abe', 5]]);
  await handle({ query: '', limit: 5 });
  expect(search.mock.calls.slice(1)).toEqual([['', 5]]);
  await vi.advanceTimersToNextTimerAsync();
  const inOneTurn = search.mock.calls.length;
  await vi.runAllTimersAsync();
  const inAll = search.mock.calls.length;
  expect(inAll).toBeGreaterThan(5 * inOneTurn);
  await handle({ query: '', limit: 5 });
  await vi.runAllTimersAsync();
  expect(search).toHaveBeenCalledTimes(inAll + 1);
  vi.useRealTimers();
});

test('topics carry the number of their entries', async () => {
  expect(await topicsHandler(packaged().base)()).toEqual([expect.objectContaining({ id: 'japan', count: 400 })]);
});

test('heads come in the order asked, unknown ids left out', async () => {
  const heads = await headsHandler(packaged().base)({ ids: ['entry-3', 'nobody', 'entry-1'] });
  expect(heads.map(({ title }) => title)).toEqual(['Entry 3', 'Entry 1']);
});
