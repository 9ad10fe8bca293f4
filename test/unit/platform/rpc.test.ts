import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BackgroundRequests, PageRequests } from '../../../src/model/messages.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { type LinkRequest, NO_EVIDENCE } from '../../../src/model/text.ts';
import { TOO_MUCH } from '../../../src/platform/admission.ts';
import {
  askBackground,
  askPage,
  EXTENSION_GONE,
  type Handlers,
  NOBODY_ANSWERS,
  NOT_FOR_YOU,
  serveBackground,
  servePage,
} from '../../../src/platform/rpc.ts';
import { workBudget } from '../../../src/platform/work-budget.ts';
import { answersOf, fakeEvent } from './fake-browser.ts';

const fake = vi.hoisted(() => {
  const chrome: Record<string, unknown> = {};
  vi.stubGlobal('chrome', chrome);
  return chrome;
});

type From = { id?: string; tab?: { id: number }; frameId?: number; url?: string; documentLifecycle?: string };
/** A content script, a page of ours without a tab, and one in a tab, as browsers state them. */
const PAGE: From = { id: 'me', tab: { id: 7 }, frameId: 0, url: 'https://news.example/a' };
const POPUP: From = { id: 'me', url: 'chrome-extension://me/popup.html' };
const OPTIONS: From = { id: 'me', tab: { id: 3 }, frameId: 0, url: 'chrome-extension://me/options.html' };
const send = vi.fn<(...args: unknown[]) => Promise<unknown>>();
let onMessage = fakeEvent<[unknown, From, (reply: unknown) => void]>();
beforeEach(() => {
  onMessage = fakeEvent();
  send.mockReset();
  fake.runtime = {
    id: 'me',
    onMessage,
    sendMessage: send,
    getURL: (path: string) => `chrome-extension://me/${path}`,
  };
  fake.tabs = { sendMessage: send };
});

const handlers: Handlers<BackgroundRequests> = {
  link: ({ evidence }) => ({ mentions: [], heads: [], evidence, undecided: [] }),
  entry: ({ id }) => {
    throw new Error(`no entry "${id}"`);
  },
  search: async ({ query, limit }) => [
    { id: query, title: String(limit), kind: 'concept', topic: '', matched: '', gist: '' },
  ],
  topics: () => [],
  surroundings: () => ({ topic: { en: '' }, heads: [], isPrivate: false }),
  heads: ({ ids }) => ids.map((id) => ({ id, title: id, kind: 'concept', topic: '' })),
  loadCard: (_, sender) => {
    if (sender.tabId !== 7 || sender.frameId !== 0) throw new Error('wrong sender');
    return { loaded: true };
  },
  loadReader: () => ({ loaded: true }),
  loadWords: () => ({ loaded: true }),
  loadMarks: () => ({ loaded: true }),
  openDossier: () => ({ opened: true }),
  changeSettings: () => DEFAULT_SETTINGS,
  setSync: () => ({ isOn: true }),
  forgetLost: () => ({ done: true }),
  mute: () => ({ done: true }),
  quietSite: () => ({ done: true }),
  noteRead: () => ({ done: true }),
  forgetReads: () => ({ done: true }),
};
const receive = (message: unknown, sender: From = POPUP) => answersOf(onMessage, message, sender)[0];
const request = (name: string, params: object = {}) => ({ to: 'background', name, params });

describe('serving', () => {
  test('there is one listener, and it goes with the signal', () => {
    const end = new AbortController();
    serveBackground(handlers, end.signal);
    expect(onMessage.listeners.size).toBe(1);
    end.abort();
    expect(onMessage.listeners.size).toBe(0);
  });

  test.each([
    [
      'a value',
      { to: 'background', name: 'heads', params: { ids: ['a'] } },
      { ok: true, value: [{ id: 'a', title: 'a', kind: 'concept', topic: '' }] },
    ],
    [
      'a promise',
      { to: 'background', name: 'search', params: { query: 'q', limit: 3 } },
      { ok: true, value: [expect.objectContaining({ id: 'q', title: '3' })] },
    ],
    ['an error', { to: 'background', name: 'entry', params: { id: 'x' } }, { ok: false, error: 'no entry "x"' }],
    [
      'wrong parameters',
      { to: 'background', name: 'entry', params: { id: 5 } },
      { ok: false, error: 'entry: wrong parameters' },
    ],
    ['an unknown request', { to: 'background', name: 'toString', params: {} }, { ok: false, error: 'unknown request' }],
    [
      "a page's request",
      { to: 'background', name: 'jump', params: { entryId: 'a', n: 0 } },
      { ok: false, error: 'unknown request' },
    ],
  ])('%s arrives as a reply', async (_, message, reply) => {
    serveBackground(handlers, new AbortController().signal);
    expect(await receive(message)).toEqual(reply);
  });

  test.each([
    ['for the other side', { to: 'page', name: 'pageState', params: {} }, POPUP],
    [
      'of another extension',
      { to: 'background', name: 'topics', params: {} },
      { id: 'other', url: 'chrome-extension://me/popup.html' },
    ],
    ['of another form', 'hello', POPUP],
    ['that is null', null, POPUP],
  ])('a message %s is left to others, not even by a promise', (_, message, sender) => {
    serveBackground(handlers, new AbortController().signal);
    expect(receive(message, sender)).toBeUndefined();
  });

  test('a page answers only what pages are asked', async () => {
    const state = { terms: [], active: true, paused: false };
    const story = { active: true, paused: false, isArticle: false, address: '', entries: [], canGoBack: false };
    servePage(
      {
        pageState: () => state,
        pageStory: () => story,
        back: () => ({ found: false }),
        setDate: () => story,
        jump: () => ({ found: false }),
        pause: () => state,
        step: () => ({ entryId: null }),
        closeCard: () => ({ done: true }),
        leave: () => ({ done: true }),
      },
      new AbortController().signal,
    );
    expect(await receive({ to: 'page', name: 'pageState', params: {} })).toEqual({ ok: true, value: state });
    expect(receive({ to: 'background', name: 'topics', params: {} })).toBeUndefined();
  });
});

describe('who asks', () => {
  const background = () => serveBackground(handlers, new AbortController().signal);
  const card = request('loadCard');
  const search = request('search', { query: 'q', limit: 3 });

  test('the handler is told, as the browser states it', async () => {
    background();
    expect(await receive(card, PAGE)).toEqual({ ok: true, value: { loaded: true } });
  });

  test.each([
    ['a script for a page', card, PAGE, true],
    [
      'a script for a page that is rendered in advance',
      card,
      { ...PAGE, frameId: 9, documentLifecycle: 'prerender' },
      true,
    ],
    ['a script for the popup', card, POPUP, false],
    ['a search from the popup', search, POPUP, true],
    ['a search from a page of ours in a tab', search, OPTIONS, true],
    ['a search from a page', search, PAGE, false],
    ['topics from a page', request('topics'), PAGE, false],
    ['heads from a page', request('heads', { ids: [] }), PAGE, true],
    ['heads from the popup', request('heads', { ids: [] }), POPUP, true],
    [
      'a link from our own page, as the first one has a sample',
      request('link', { blocks: [], evidence: NO_EVIDENCE }),
      OPTIONS,
      true,
    ],
    ['a page’s way to be quiet, from our own page', request('quietSite'), OPTIONS, false],
    ['a reading in a page', request('noteRead', { id: 'x' }), PAGE, true],
    ['a reading in the popup', request('noteRead', { id: 'x' }), POPUP, true],
    ['an end to what was read, from the options', request('forgetReads'), OPTIONS, true],
    ['an end to what was read, from a page', request('forgetReads'), PAGE, false],
  ])('%s is allowed: %#', async (_, message, from, isAllowed) => {
    background();
    const reply = (await receive(message, from)) as { ok: boolean; error?: string };
    // The handler above knows one sender only.
    if (isAllowed) expect(reply.error).not.toBe(NOT_FOR_YOU);
    else expect(reply).toEqual({ ok: false, error: NOT_FOR_YOU });
  });

  test.each([
    ['a frame of a page', { ...PAGE, frameId: 4 }],
    ['a page that only claims to be ours', { id: 'you', url: 'chrome-extension://me/popup.html' }],
    ['a page of an extension whose id begins as ours', { id: 'me', url: 'chrome-extension://me2/popup.html' }],
    ['no tab and no page of ours', { id: 'me', url: 'https://news.example/a' }],
    ['nobody', {}],
  ])('%s gets no answer at all', (_, from) => {
    background();
    expect(receive(card, from)).toBeUndefined();
    expect(receive(search, from)).toBeUndefined();
  });

  test('no content script reaches the handlers of a page', async () => {
    servePage(
      { pageState: () => expect.unreachable('a page was asked by a page') } as unknown as Handlers<PageRequests>,
      new AbortController().signal,
    );
    const message = { to: 'page', name: 'pageState', params: {} };
    expect(await receive(message, PAGE)).toEqual({ ok: false, error: NOT_FOR_YOU });
    expect(receive(message, { ...PAGE, frameId: 4 })).toBeUndefined();
  });
});

describe('the budget of a tab', () => {
  const SENDER = { from: 'page', isPrivate: false } as const;
  const link = (length: number) =>
    request('link', { blocks: [{ id: 'b', text: 'x'.repeat(length) }], evidence: NO_EVIDENCE });
  const LIMITS = { perSecond: 100_000, burst: 300_000, longestWaitMs: 2_000 };
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const background = () =>
    serveBackground(
      handlers,
      new AbortController().signal,
      workBudget(LIMITS, () => performance.now()),
    );

  test('what fits is answered at once, what does not waits, and what would wait too long is refused', async () => {
    background();
    const replies: unknown[] = [];
    for (let n = 0; n < 5; n++) (receive(link(100_000), PAGE) as Promise<unknown>).then((reply) => replies.push(reply));
    await vi.advanceTimersByTimeAsync(0);
    const answered = () => replies.filter((reply) => (reply as { ok: boolean }).ok).length;
    expect(answered()).toBe(3);
    // The fourth waits for what the first three took beyond the burst: 60 ms. The fifth has its turn then, and would wait too long.
    await vi.advanceTimersByTimeAsync(50);
    expect(replies).toHaveLength(3);
    await vi.advanceTimersByTimeAsync(20);
    expect(answered()).toBe(4);
    expect(replies.at(-1)).toEqual({ ok: false, error: TOO_MUCH });
  });

  test('has a short line: what comes when it is full is refused at once', async () => {
    background();
    const many = Array.from({ length: 20 }, () => receive(link(100_000), PAGE));
    expect(await many.at(-1)).toEqual({ ok: false, error: TOO_MUCH });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(new Set((await Promise.all(many)).map((reply) => (reply as { ok: boolean }).ok))).toEqual(
      new Set([true, false]),
    );
    expect(await receive(link(10), PAGE)).toMatchObject({ ok: true });
  });

  test('pays for the time that a text took, where that is more than texts of its length take', async () => {
    const slow = {
      ...handlers,
      link(params: LinkRequest) {
        vi.advanceTimersByTime(1_000);
        return handlers.link(params, SENDER);
      },
    };
    serveBackground(
      slow,
      new AbortController().signal,
      workBudget(LIMITS, () => performance.now()),
    );
    expect(await receive(link(10), PAGE)).toMatchObject({ ok: true });
    // A second of work is 1,600,000 characters of news: thirteen seconds beyond the burst at this pace.
    expect(await receive(link(10), PAGE)).toEqual({ ok: false, error: TOO_MUCH });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await receive(link(10), PAGE)).toEqual({ ok: false, error: TOO_MUCH });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await receive(link(10), PAGE)).toMatchObject({ ok: true });
  });

  test('of one tab is not that of another, and our own pages have none', async () => {
    background();
    const requests = Array.from({ length: 5 }, () => receive(link(100_000), PAGE));
    await vi.advanceTimersByTimeAsync(100);
    expect(await requests.at(-1)).toEqual({ ok: false, error: TOO_MUCH });
    expect(await receive(link(100_000), { ...PAGE, tab: { id: 8 } })).toMatchObject({ ok: true });
    const many = Array.from({ length: 500 }, () => receive(request('topics'), { ...OPTIONS, tab: { id: 7 } }));
    expect(new Set((await Promise.all(many)).map((reply) => (reply as { ok: boolean }).ok))).toEqual(new Set([true]));
  });
});

describe('asking', () => {
  test('the background gets an envelope, a page gets it in its top frame', async () => {
    send.mockResolvedValue({ ok: true, value: [] });
    expect(await askBackground('topics', {})).toEqual({ ok: true, value: [] });
    await askPage(4, 'jump', { entryId: 'a', n: 1 });
    expect(send.mock.calls).toEqual([
      [{ to: 'background', name: 'topics', params: {} }],
      [4, { to: 'page', name: 'jump', params: { entryId: 'a', n: 1 } }, { frameId: 0 }],
    ]);
  });

  test.each([
    ['no listener', 'Could not establish connection. Receiving end does not exist.', NOBODY_ANSWERS],
    ['a closed tab', 'No tab with id: 9.', NOBODY_ANSWERS],
    ['a closed port', 'The message port closed before a response was received.', NOBODY_ANSWERS],
    ['a death before the answer', 'but the message channel closed before a response was received', NOBODY_ANSWERS],
    ['an updated extension', 'Extension context invalidated.', EXTENSION_GONE],
    ['anything else', 'Disk full', 'Disk full'],
  ])('%s is an error, not an exception', async (_, text, error) => {
    send.mockRejectedValue(new Error(text));
    expect(await askPage(9, 'pageState', {})).toEqual({ ok: false, error });
  });

  test.each([undefined, null, 'yes', { ok: 'true' }, { ok: true }, { ok: false }])(
    'an answer of the form %j counts as none',
    async (answer) => {
      send.mockResolvedValue(answer);
      expect(await askBackground('topics', {})).toEqual({ ok: false, error: NOBODY_ANSWERS });
    },
  );

  describe.each([
    ['topics', []],
    ['openDossier', { opened: true }],
  ] as const)('a background that died before it answered "%s"', (name, value) => {
    test.each([1, 2, 3])('is asked again, though it died %d times', async (deaths) => {
      for (let death = 0; death < deaths; death++)
        send.mockRejectedValueOnce(new Error('the message channel closed before a response was received'));
      send.mockResolvedValueOnce({ ok: true, value });
      expect(await askBackground(name, {})).toEqual({ ok: true, value });
    });

    test('is given up where it never answers', async () => {
      send.mockRejectedValue(new Error('Receiving end does not exist.'));
      expect(await askBackground(name, {})).toEqual({ ok: false, error: NOBODY_ANSWERS });
      expect(send).toHaveBeenCalledTimes(4);
    });
  });

  test('an extension that is gone is known by its lost id', async () => {
    fake.runtime = {};
    expect(await askBackground('topics', {})).toEqual({ ok: false, error: EXTENSION_GONE });
  });
});
