import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { BackgroundRequests } from '../../../src/model/messages.ts';
import { LINE, openLine } from '../../../src/platform/line.ts';
import { type Handlers, NOBODY_ANSWERS, NOT_FOR_YOU, serveBackground } from '../../../src/platform/rpc.ts';
import { serveLine } from '../../../src/platform/serve-line.ts';
import { mutate, mutations } from '../fuzz/mutate.ts';
import { FUZZ_SEED } from '../fuzz/seed.ts';
import { fakeEvent } from './fake-browser.ts';

const fake = vi.hoisted(() => {
  const chrome: Record<string, unknown> = {};
  vi.stubGlobal('chrome', chrome);
  return chrome;
});

const POPUP = { id: 'me', url: 'chrome-extension://me/popup.html' };
const PAGE = { id: 'me', tab: { id: 7 }, frameId: 0, url: 'https://news.example/a' };
const HIT = { id: 'a', title: 'A', kind: 'concept', topic: '', matched: 'A', gist: '' } as const;

/** The two ends of a line, each of which hears what the other sends, as browsers do: later, and as copies. */
function fakeLine(name: string, sender: object) {
  const end = () => ({ onMessage: fakeEvent<[unknown]>(), onDisconnect: fakeEvent<[]>(), isOpen: true });
  const [near, far] = [end(), end()];
  const port = (own: typeof near, other: typeof far) => ({
    name,
    sender,
    onMessage: own.onMessage,
    onDisconnect: own.onDisconnect,
    postMessage(message: unknown) {
      if (!own.isOpen) throw new Error('Attempting to use a disconnected port object');
      queueMicrotask(() => other.isOpen && other.onMessage.fire(structuredClone(message)));
    },
    disconnect() {
      if (!own.isOpen) return;
      own.isOpen = other.isOpen = false;
      queueMicrotask(() => other.onDisconnect.fire());
    },
  });
  return { near: port(near, far), far: port(far, near) };
}
type Line = ReturnType<typeof fakeLine>;

let onConnect: ReturnType<typeof fakeEvent<[Line['far']]>>;
let lines: Line[];
const search = vi.fn((params: { query: string }) => (params.query ? [HIT] : []));
const sendMessage = vi.fn(async (): Promise<unknown> => ({ ok: true, value: [] }));

beforeEach(() => {
  onConnect = fakeEvent();
  lines = [];
  search.mockClear();
  sendMessage.mockClear();
  fake.runtime = {
    id: 'me',
    onConnect,
    onMessage: fakeEvent(),
    sendMessage,
    getURL: (path: string) => `chrome-extension://me/${path}`,
    connect: ({ name }: { name: string }) => connect(name, POPUP).near,
  };
});

function connect(name: string, sender: object): Line {
  const line = fakeLine(name, sender);
  lines.push(line);
  onConnect.fire(line.far);
  return line;
}
function serve(): AbortController {
  const end = new AbortController();
  // No other is asked for here.
  const handlers = { search } as unknown as Handlers<BackgroundRequests>;
  serveLine(serveBackground(handlers, end.signal), end.signal);
  return end;
}

describe('a line', () => {
  test('answers each question, in whatever order, and one line serves for all', async () => {
    serve();
    search.mockImplementationOnce(() => new Promise((resolve) => setTimeout(resolve, 5, [])) as never);
    const ask = openLine();
    const [late, soon] = await Promise.all([
      ask('search', { query: 'slow', limit: 5 }),
      ask('search', { query: 'a', limit: 5 }),
    ]);
    expect([late, soon]).toEqual([
      { ok: true, value: [] },
      { ok: true, value: [HIT] },
    ]);
    expect(search.mock.calls[1]).toEqual([{ query: 'a', limit: 5 }, expect.objectContaining({ from: 'extension' })]);
    expect(lines).toHaveLength(1);
    expect(sendMessage).not.toHaveBeenCalled();
  });

  test('that breaks before the answer is asked by a message, and the next question has a new line', async () => {
    serve();
    const ask = openLine();
    search.mockImplementationOnce(() => {
      lines[0]?.far.disconnect();
      return [HIT];
    });
    expect(await ask('search', { query: 'a', limit: 5 })).toEqual({ ok: true, value: [] });
    expect(sendMessage).toHaveBeenCalledWith({ to: 'background', name: 'search', params: { query: 'a', limit: 5 } });
    expect(await ask('search', { query: 'b', limit: 5 })).toEqual({ ok: true, value: [HIT] });
    expect([lines.length, sendMessage.mock.calls.length]).toEqual([2, 1]);
  });

  test('that cannot be had is done without', async () => {
    Object.assign(fake.runtime as object, {
      connect() {
        throw new Error('Extension context invalidated.');
      },
    });
    sendMessage.mockResolvedValue(undefined);
    expect(await openLine()('search', { query: 'a', limit: 5 })).toEqual({ ok: false, error: NOBODY_ANSWERS });
    sendMessage.mockResolvedValue({ ok: true, value: [] });
  });

  test('hands on errors', async () => {
    serve();
    search.mockImplementationOnce(() => {
      throw new Error('damaged');
    });
    expect(await openLine()('search', { query: 'a', limit: 5 })).toEqual({ ok: false, error: 'damaged' });
  });

  test.each([
    ['a content script', PAGE],
    ['another extension', { ...POPUP, id: 'you' }],
    ['nobody', {}],
  ])('of %s is closed as it opens', async (_, sender) => {
    serve();
    const { near } = connect(LINE, sender);
    const closed = new Promise<void>((resolve) => near.onDisconnect.addListener(resolve));
    await closed;
    expect(() => near.postMessage({ turn: 1 })).toThrow();
  });

  test('of another name is left to others, and none is served after the end', () => {
    const end = serve();
    expect(connect('another', POPUP).far.onMessage.listeners.size).toBe(0);
    end.abort();
    expect(onConnect.listeners.size).toBe(0);
  });

  test('bears whatever is sent on it: each question that has a number gets one reply', async () => {
    serve();
    const { near } = connect(LINE, POPUP);
    const heard: unknown[] = [];
    near.onMessage.addListener((answer) => heard.push(answer));
    const right = { turn: 1, message: { to: 'background', name: 'search', params: { query: 'a', limit: 5 } } };
    const others = [
      { name: 'search', params: { query: 5 }, error: 'search: wrong parameters' },
      { name: 'constructor', params: {}, error: 'unknown request' },
      { name: 'loadReader', params: {}, error: NOT_FOR_YOU },
    ];
    for (const { name, params } of others) near.postMessage({ turn: 2, message: { to: 'background', name, params } });
    near.postMessage({ turn: 3, message: { to: 'page', name: 'pageState', params: {} } });
    await vi.waitFor(() => expect(heard).toHaveLength(others.length));
    expect(heard).toEqual(others.map(({ error }) => ({ turn: 2, reply: { ok: false, error } })));
    const sample = fc.sample(fc.tuple(fc.constant(right), mutations), { numRuns: 2_000, seed: FUZZ_SEED });
    for (const [message, changes] of sample) lines[0]?.far.onMessage.fire(mutate(message, changes));
    heard.length = 0;
    near.postMessage({ ...right, turn: 77 });
    await vi.waitFor(() => expect(heard).toContainEqual({ turn: 77, reply: { ok: true, value: [HIT] } }));
    for (const answer of heard)
      expect(answer).toMatchObject({ turn: expect.any(Number), reply: { ok: expect.any(Boolean) } });
  });
});
