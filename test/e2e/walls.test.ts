import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { NOT_FOR_YOU } from '../../src/platform/rpc.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { article, MEETING, MEETING_TERMS, OUTLET, play } from './harness/stage.ts';

/** Ways out of a page and into code, each as an expression that says "refused" or what came of it. */
const WAYS = {
  fetch: "fetch('http://stranger.example/fetch').then(() => 'went out', () => 'refused')",
  'an image': `new Promise((settle) => {
    const image = new Image();
    image.onload = () => settle('went out');
    image.onerror = () => settle('refused');
    image.src = 'http://stranger.example/image';
  })`,
  'a script': `new Promise((settle) => {
    const script = document.createElement('script');
    script.onload = () => settle('went out');
    script.onerror = () => settle('refused');
    try { script.src = 'http://stranger.example/script'; document.head.append(script); } catch { settle('refused'); }
  })`,
  'a beacon': `(() => { navigator.sendBeacon('http://stranger.example/beacon'); return 'refused'; })()`,
  'a socket': `new Promise((settle) => {
    try {
      const socket = new WebSocket('ws://stranger.example/socket');
      socket.onerror = () => settle('refused');
      socket.onopen = () => settle('went out');
    } catch { settle('refused'); }
  })`,
  'a form': `(() => {
    const form = document.createElement('form');
    form.action = 'http://stranger.example/form'; form.target = '_blank';
    document.body.append(form);
    try { form.submit(); } catch {}
    form.remove();
    return 'refused';
  })()`,
  'a frame': `new Promise((settle) => {
    const frame = document.createElement('iframe');
    frame.src = 'http://stranger.example/frame';
    document.addEventListener('securitypolicyviolation', () => { frame.remove(); settle('refused'); }, { once: true });
    document.body.append(frame);
  })`,
  // Later: what a debugger evaluates itself is beyond policies.
  'text as code': `new Promise((settle) => setTimeout(() => {
    try { (0, eval)('1'); settle('ran'); } catch { settle('refused'); }
  }))`,
  'text as a function': `new Promise((settle) => setTimeout(() => {
    try { new Function('1')(); settle('ran'); } catch { settle('refused'); }
  }))`,
  'text as markup': `(() => {
    try { document.createElement('div').innerHTML = '<b>x</b>'; return 'became markup'; } catch { return 'refused'; }
  })()`,
};

describe.each(TARGETS)('walls in %s', (target) => {
  let desk: Desk;
  /** What was asked of hosts that nobody may ask. */
  const strangers = () => desk.server.seen.map(({ url }) => url).filter((url) => url.includes('stranger.example'));
  beforeAll(async () => {
    desk = await sitDown(
      target,
      play({ [`${OUTLET}/article`]: article(MEETING) }),
      () => false,
      (complaint) => /Content.Security.Policy|TrustedHTML|trusted-types/i.test(complaint),
    );
  });
  afterAll(() => desk?.leave());

  it.each(Object.entries(WAYS))('our own pages refuse %s', async (_, way) => {
    expect(await desk.control.page.evaluate(way)).toBe('refused');
    expect(strangers()).toEqual([]);
  });

  it('stand between a page and us: no message, no file, no word of ours is within its reach', async () => {
    const paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
    const root = (await desk.control.call("runtime.getURL('')")) as string;
    const found = await paper.page.evaluate(async (root) => {
      const files = [
        'manifest.json',
        'content.js',
        'card.js',
        'popup.html',
        'icons/16.png',
        'knowledge/catalogue.json',
      ];
      const loaded = (name: string) =>
        new Promise<boolean>((settle) => {
          const image = new Image();
          image.onload = () => settle(true);
          image.onerror = () => settle(false);
          image.src = root + name;
        });
      const fetched = (name: string) =>
        fetch(root + name).then(
          () => true,
          () => false,
        );
      const all = await Promise.all(files.flatMap((name) => [loaded(name), fetched(name)]));
      const page = globalThis as unknown as { chrome?: { runtime?: object }; browser?: { runtime?: object } };
      return {
        loaded: all.filter(Boolean).length,
        messages: page.chrome?.runtime !== undefined || page.browser?.runtime !== undefined,
        names: Object.getOwnPropertyNames(globalThis).filter((name) => /backstory/i.test(name)),
        symbols: Object.getOwnPropertySymbols(globalThis).filter((symbol) => /backstory/i.test(String(symbol))).length,
      };
    }, root);
    expect(found).toEqual({ loaded: 0, messages: false, names: [], symbols: 0 });
    await paper.close();
  });

  it('stand around a card: the page sees that something is there, and nothing of it', async () => {
    const paper = await desk.open(`${OUTLET}/article`);
    await paper.hover(MEETING_TERMS[0]);
    const { title } = await paper.cardOf('Yasukuni');
    const seen = await paper.page.evaluate(() => {
      const host = document.querySelector('backstory-card');
      return {
        root: host?.shadowRoot ?? null,
        text: host?.textContent,
        markup: host?.innerHTML,
        sheets: document.styleSheets.length,
        internals: Object.getOwnPropertyNames(host ?? {}),
      };
    });
    expect(seen).toMatchObject({ root: null, text: '', markup: '', internals: [] });
    // What the page puts into the host shows nowhere, and its events open and press nothing.
    await paper.page.evaluate(() => {
      const host = document.querySelector('backstory-card');
      host?.append('A word of the page');
      for (const type of ['click', 'keydown', 'pointerdown']) host?.dispatchEvent(new Event(type, { bubbles: true }));
    });
    expect(await paper.card()).toMatchObject({ title, text: expect.not.stringContaining('A word of the page') });
    expect(((await desk.control.call('storage.local.get(null)')) as { settings?: object }).settings).toBeUndefined();
    await paper.close();
  });

  it('stand between a content script and what is none of its business', async () => {
    const paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
    const note = JSON.stringify({ to: 'background', name: 'noteRead', params: { id: 'yasukuni-shrine' } });
    expect(await desk.control.call(`runtime.sendMessage(${note})`)).toMatchObject({ ok: true });
    const replies = await desk.control.inContentWorld(paper.tabId, async () => {
      const ask = (to: string, name: string, params: object = {}) =>
        chrome.runtime.sendMessage({ to, name, params }).then(
          (reply) => reply?.error ?? 'answered',
          () => 'nobody answers',
        );
      return {
        search: await ask('background', 'search', { query: 'Abe', limit: 5 }),
        topics: await ask('background', 'topics'),
        change: await ask('background', 'changeSettings', { change: { set: { enabled: false } } }),
        forget: await ask('background', 'forgetLost'),
        forgetReads: await ask('background', 'forgetReads'),
        madeUp: await ask('background', 'noteRead', { id: 'constructor' }),
        // Lines are for our own pages: closed as it opens.
        line: await new Promise((resolve) => {
          const line = chrome.runtime.connect({ name: 'line' });
          line.onDisconnect.addListener(() => resolve('closed'));
          line.onMessage.addListener(resolve);
          line.postMessage({
            turn: 1,
            message: { to: 'background', name: 'search', params: { query: 'Abe', limit: 5 } },
          });
        }),
        // Its own origin's, where the notes of what was read are not.
        databases: (await indexedDB.databases()).map(({ name }) => name),
        wrong: await ask('background', 'entry', { id: 5 }),
        entry: await ask('background', 'entry', { id: 'yasukuni-shrine' }),
        page: await ask('page', 'pause', { paused: true }),
      };
    });
    expect(replies).toEqual({
      search: NOT_FOR_YOU,
      topics: NOT_FOR_YOU,
      change: NOT_FOR_YOU,
      forget: NOT_FOR_YOU,
      forgetReads: NOT_FOR_YOU,
      madeUp: 'no entry "constructor"',
      line: 'closed',
      databases: [],
      wrong: 'entry: wrong parameters',
      entry: 'answered',
      // The options page is open, too, and has no ear for it.
      page: expect.stringMatching(/nobody answers|answered/),
    });
    expect((await paper.state()).paused).toBe(false);
    await paper.close();
  });
});
