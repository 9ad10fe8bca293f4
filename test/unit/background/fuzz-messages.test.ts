import fc from 'fast-check';
import { beforeAll, expect, test, vi } from 'vitest';
import { entryHandler } from '../../../src/background/entry-handler.ts';
import { headsHandler } from '../../../src/background/heads-handler.ts';
import { packagedBase } from '../../../src/background/knowledge-base.ts';
import { linkHandler } from '../../../src/background/link-handler.ts';
import { readsOf } from '../../../src/background/reads.ts';
import { readsHandlers } from '../../../src/background/reads-handlers.ts';
import { searchHandler } from '../../../src/background/search-handler.ts';
import { settingsHandlers } from '../../../src/background/settings-handlers.ts';
import { surroundingsHandler } from '../../../src/background/surroundings-handler.ts';
import { topicsHandler } from '../../../src/background/topics-handler.ts';
import { pageHandlers } from '../../../src/content/page-requests.ts';
import { BASE_PATHS, baseFiles } from '../../../src/knowledge/base-files.ts';
import { compileGazetteer } from '../../../src/knowledge/gazetteer/compile.ts';
import { seal } from '../../../src/knowledge/seal.ts';
import { compileSearchIndex } from '../../../src/knowledge/search/compile.ts';
import { NO_EVIDENCE } from '../../../src/model/text.ts';
import { serveBackground, servePage } from '../../../src/platform/rpc.ts';
import { loadSettings } from '../../../src/platform/settings-store.ts';
import { forgetLost, writeSettings } from '../../../src/platform/settings-writer.ts';
import { readStored } from '../../../src/platform/stored-settings.ts';
import { setSync } from '../../../src/platform/sync-store.ts';
import { isReply } from '../../../src/platform/validate-messages.ts';
import { TAB_LIMITS, workBudget } from '../../../src/platform/work-budget.ts';
import { type Mutation, mutate, mutations } from '../fuzz/mutate.ts';
import { FUZZ_SEED } from '../fuzz/seed.ts';
import { ENTRIES, TITLES } from '../linking/base.ts';
import { answersOf, fakeEvent, fakeStorage } from '../platform/fake-browser.ts';
import { fakeReads } from './fake-reads.ts';

const fake = vi.hoisted(() => {
  const chrome: Record<string, unknown> = {};
  vi.stubGlobal('chrome', chrome);
  return chrome;
});
vi.mock('webextension-polyfill', () => ({ default: fake }));

const BURSTS = 60;
const MESSAGES_A_BURST = 2_000;

const PAGE = { id: 'me', tab: { id: 7 }, frameId: 0, url: 'https://news.example/a' };
const POPUP = { id: 'me', url: 'chrome-extension://me/popup.html' };
const SENDERS = [PAGE, POPUP, { ...PAGE, frameId: 2 }, { ...PAGE, id: 'you' }, {}];

const ask = (name: string, params: object = {}, to = 'background') => ({ to, name, params });
/** A right request of each kind: what mutations begin with, and what has to be answered as before after each burst. */
const RIGHT = [
  ask('link', {
    blocks: [{ id: 'b1', text: 'Prime Minister Shinzo Abe went to Tokyo. Abe said so.' }],
    lang: 'en',
    date: '2015-12-28',
    evidence: { named: ['shinzo-abe'], cues: ['tokyo'], strangers: ['abe|john'] },
  }),
  ask('link', { blocks: [{ id: 'b2', text: '安倍首相は東京で' }], lang: 'ja', evidence: NO_EVIDENCE }),
  ask('entry', { id: 'shinzo-abe' }),
  ask('search', { query: 'Abe', limit: 5 }),
  ask('topics'),
  ask('heads', { ids: ['shinzo-abe', 'nobody'] }),
  ask('loadReader'),
  ask('loadCard'),
  ask('loadWords', { language: 'ja' }),
  ask('loadMarks'),
  ask('openDossier'),
  ask('changeSettings', {
    change: { set: { look: 'tint' }, add: { sitesOff: ['a.example'] }, remove: { topicsOff: ['x'] } },
  }),
  ask('setSync', { isOn: false }),
  ask('forgetLost'),
  ask('mute', { id: 'shinzo-abe' }),
  ask('quietSite'),
  ask('noteRead', { id: 'shinzo-abe' }),
  ask('forgetReads'),
  ...[
    ask('pageState', {}, 'page'),
    ask('jump', { entryId: 'shinzo-abe', n: 0 }, 'page'),
    ask('pageStory', {}, 'page'),
    ask('back', {}, 'page'),
    ask('setDate', { date: '2015-12-28' }, 'page'),
    ask('setDate', { date: null }, 'page'),
    ask('pause', { paused: false }, 'page'),
    ask('step', { by: 1 }, 'page'),
  ],
];

const storage = fakeStorage();
const notes = fakeReads();
const onMessage = fakeEvent<[unknown, object, (reply: unknown) => void]>();
/** How often a page that is not there was asked for something that it does. */
const done = { loaded: 0, paused: false };

beforeAll(() => {
  fake.storage = storage;
  fake.runtime = { id: 'me', onMessage, getURL: (path: string) => `chrome-extension://me/${path}` };
  const files = baseFiles(ENTRIES, [{ id: 'test', names: { en: 'Test' }, description: '' }]);
  const gazetteer = compileGazetteer({ entries: ENTRIES, titles: TITLES, region: ['Japan*'] });
  const sealed = seal(new Uint8Array(gazetteer)).buffer;
  const search = seal(new Uint8Array(compileSearchIndex(ENTRIES))).buffer;
  const base = packagedBase({
    loadJson: async (path) => JSON.parse(files.get(path) ?? ''),
    loadBytes: async (path) => (path === BASE_PATHS.gazetteer ? sealed : search),
  });
  const reads = readsOf({ base, store: notes, settings: loadSettings });
  const life = new AbortController().signal;
  // Time stands still for the budget of the test's own tab, or the fuzz would only meet a closed door.
  serveBackground(
    {
      link: linkHandler(base),
      entry: entryHandler(base, reads),
      ...readsHandlers(reads),
      surroundings: surroundingsHandler(base),
      search: searchHandler(base),
      topics: topicsHandler(base),
      heads: headsHandler(base),
      loadReader: () => ({ loaded: Boolean(++done.loaded) as true }),
      loadCard: () => ({ loaded: Boolean(++done.loaded) as true }),
      loadWords: () => ({ loaded: Boolean(++done.loaded) as true }),
      loadMarks: () => ({ loaded: Boolean(++done.loaded) as true }),
      openDossier: () => ({ opened: true }),
      ...settingsHandlers({
        write: writeSettings,
        forgetLost,
        setSync,
        knows: async (id) => (await base.entry(id)) !== undefined,
      }),
    },
    life,
    workBudget({ ...TAB_LIMITS, burst: Number.MAX_SAFE_INTEGER }, () => 0),
  );
  const page = {
    session: () => undefined,
    isActive: () => false,
    address: () => 'https://news.example/a',
    isPaused: () => done.paused,
    pause: (paused: boolean) => {
      done.paused = paused;
    },
    leave: () => undefined,
  };
  servePage(pageHandlers(page), life);
});

/** What all listeners answer, in order; foreign messages are left alone with `undefined`. */
const receive = (message: unknown, from: object) => Promise.all(answersOf(onMessage, message, from));

async function answersToRight(): Promise<unknown> {
  return Promise.all(RIGHT.flatMap((message) => [PAGE, POPUP].map((from) => receive(message, from))));
}

const right = fc.constantFrom(...RIGHT);
/** Parameters of which only what is inside was changed: wrong in one place, or right in another way. */
const inside = (params: object, changes: readonly Mutation[]) =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, mutate(value, changes.slice(0, 1))]));
const messages = fc.record({
  message: fc.oneof(
    {
      weight: 1,
      arbitrary: fc.anything({ withNullPrototype: true, withSparseArray: true, withDate: true, withMap: true }),
    },
    { weight: 3, arbitrary: fc.tuple(right, mutations).map(([message, changes]) => mutate(message, changes)) },
    {
      weight: 6,
      arbitrary: fc
        .tuple(right, mutations)
        .map(([message, changes]) => ({ ...message, params: inside(message.params, changes) })),
    },
  ),
  from: fc.constantFrom(PAGE, PAGE, POPUP, POPUP, ...SENDERS),
});

test(`${BURSTS * MESSAGES_A_BURST} random and mutated requests: each gets a reply or none, and none leaves a trace`, async () => {
  const before = await answersToRight();
  const linked = (await receive(RIGHT[0], PAGE))[0];
  expect(linked).toMatchObject({ ok: true, value: { heads: [{ id: 'shinzo-abe' }] } });
  const seen = { ok: 0, error: 0, none: 0 };
  for (let burst = 0; burst < BURSTS; burst++) {
    const sample = fc.sample(fc.noBias(messages), { numRuns: MESSAGES_A_BURST, seed: FUZZ_SEED + burst });
    for (const { message, from } of sample) {
      const answers = (await receive(message, from)).filter((answer) => answer !== undefined);
      expect(answers.length).toBeLessThanOrEqual(1);
      const [answer] = answers;
      if (answer === undefined) seen.none++;
      else if (!isReply(answer)) expect.unreachable(`a reply of another form: ${String(answer)}`);
      else seen[answer.ok ? 'ok' : 'error']++;
    }
    done.paused = false;
    expect(await loadSettings()).toEqual(readStored(storage.items.get('settings')).settings);
    storage.items.delete('settings');
    expect([...notes.kept.keys()].filter((id) => !ENTRIES.some((entry) => entry.id === id))).toEqual([]);
    expect(await answersToRight()).toEqual(before);
    expect(onMessage.listeners.size).toBe(2);
    expect(Object.keys(Object.prototype)).toEqual([]);
  }
  // The fuzz got behind every door: through the checks, up to them, and past all listeners.
  for (const count of Object.values(seen)) expect(count, JSON.stringify(seen)).toBeGreaterThan(MESSAGES_A_BURST);
}, 60_000);
