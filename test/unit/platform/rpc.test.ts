import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BackgroundRequests } from '../../../src/model/messages.ts';
import {
  askBackground,
  askPage,
  EXTENSION_GONE,
  type Handlers,
  NOBODY_ANSWERS,
  serveBackground,
  servePage,
} from '../../../src/platform/rpc.ts';
import { fakeEvent } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ default: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => fake);

const ME = { id: 'me', tab: { id: 7 }, frameId: 0 };
const send = vi.fn<(...args: unknown[]) => Promise<unknown>>();
let onMessage = fakeEvent<[unknown, { id?: string; tab?: { id: number }; frameId?: number }]>();
beforeEach(() => {
  onMessage = fakeEvent();
  send.mockReset();
  fake.default.runtime = { id: 'me', onMessage, sendMessage: send };
  fake.default.tabs = { sendMessage: send };
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
  heads: ({ ids }) => ids.map((id) => ({ id, title: id, kind: 'concept', topic: '' })),
  loadCard: (_, sender) => {
    if (sender.tabId !== 7 || sender.frameId !== 0) throw new Error('wrong sender');
    return { loaded: true };
  },
  loadMarks: () => ({ loaded: true }),
  openDossier: () => ({ opened: true }),
};
const receive = (message: unknown, sender: Parameters<typeof onMessage.fire>[1] = ME) =>
  onMessage.fire(message, sender)[0];

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
    ['the sender', { to: 'background', name: 'loadCard', params: {} }, { ok: true, value: { loaded: true } }],
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
    ['for the other side', { to: 'page', name: 'pageState', params: {} }, ME],
    ['of another extension', { to: 'background', name: 'topics', params: {} }, { id: 'other' }],
    ['of another form', 'hello', ME],
    ['that is null', null, ME],
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
      },
      new AbortController().signal,
    );
    expect(await receive({ to: 'page', name: 'pageState', params: {} })).toEqual({ ok: true, value: state });
    expect(receive({ to: 'background', name: 'topics', params: {} })).toBeUndefined();
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

  test('an extension that is gone is known by its lost id', async () => {
    fake.default.runtime = {};
    expect(await askBackground('topics', {})).toEqual({ ok: false, error: EXTENSION_GONE });
  });
});
