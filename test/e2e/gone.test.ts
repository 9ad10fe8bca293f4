import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { openControl } from '../../build/run/control.ts';
import { type Article, articleIn, openArticle, SOON_MS } from './harness/article.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { listenersOn } from './harness/listeners.ts';
import { MARKS, marksOn, SHOWN, setInlineMarks } from './harness/shown.ts';
import { article, MEETING, MEETING_TERMS, OUTLET, play, UNLISTED } from './harness/stage.ts';
import { type Turn, turn } from './harness/switches.ts';
import { NO_TRACES, tracesOn, treeOf } from './harness/traces.ts';

const soon = { timeout: SOON_MS, interval: 50 };

/** As many pages as a reader has open when the store brings a new version. */
const TABS = 20;

/** Notes what the page hears of our end. */
const LISTENER = `<script>
  window.heard = [];
  addEventListener('error', ({ message }) => heard.push(message));
  addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
</script>`;
const PAGE = article({ ...MEETING, head: LISTENER });

const COMEBACKS: [string, string, Turn[]][] = [
  ['updated', 'terms', ['updated']],
  ['updated', 'inline marks', ['updated']],
  ['updated', 'a pinned card', ['updated']],
  ['updated twice', 'terms', ['updated', 'updated']],
  ['switched off and on', 'terms', ['off', 'on']],
  ['switched off and on', 'inline marks', ['off', 'on']],
  ['switched off and on', 'a pinned card', ['off', 'on']],
  ['kept from its sites and let in again', 'terms', ['revoked', 'granted']],
  ['kept from its sites and let in again', 'inline marks', ['revoked', 'granted']],
];

describe.each(TARGETS)('an extension that goes while pages are open, in %s,', (target) => {
  let desk: Desk;
  let paper: Article;
  let before: string;

  beforeAll(async () => {
    desk = await sitDown(target, play({ [`${OUTLET}/article`]: PAGE, [`${UNLISTED}/article`]: PAGE }));
  });
  afterAll(() => desk?.leave());

  beforeEach(async () => {
    paper = await openArticle(desk, desk.control, `${OUTLET}/article`);
    before = await treeOf(paper.page);
    await paper.showsExactly(MEETING_TERMS);
  });
  afterEach(async () => {
    expect(await paper.page.evaluate('window.heard')).toEqual([]);
    await paper.close();
    await desk.control.call('storage.local.clear()');
  });

  /** Does all of it; the control tab goes with the extension, and there is a new one in the end. */
  const turnAll = async (turns: Turn[]) => {
    for (const how of turns) await turn(desk, how);
    if (!turns.includes('granted')) desk = { ...desk, control: await openControl(desk) };
  };
  /** The page once the extension that is there now has read it. */
  const readAnew = async (page: Page) => {
    const next = await articleIn(page, desk.control);
    const terms = () => next.state().then(({ terms }) => terms.length);
    await expect.poll(() => terms().catch(() => 'unread'), soon).toBe(MEETING_TERMS.length);
    return next;
  };

  it.each(COMEBACKS)('%s, has read the page anew and left no more than was before: %s', async (_, shown, turns) => {
    await SHOWN[shown]?.(desk, paper);
    await turnAll(turns);
    paper = await readAnew(paper.page);
    const isInline = shown === 'inline marks';
    await expect.poll(() => marksOn(paper.page), soon).toBe(isInline ? MARKS : '');
    if (isInline) await setInlineMarks(desk, false);
    await paper.page.bringToFront();
    await paper.showsExactly(MEETING_TERMS);
    expect(await tracesOn(paper.page)).toEqual({ ...NO_TRACES, highlighted: MEETING_TERMS.length });

    await paper.hover('Yasukuni Shrine');
    await paper.cardOf('Yasukuni');
    expect((await tracesOn(paper.page)).elements).toBe(1);
    await paper.pointAway();
    await paper.noCard();
    await paper.showsExactly(MEETING_TERMS);
    expect(await treeOf(paper.page)).toBe(before);
    // Split text nodes would not show in the markup.
    const textsIn = await paper.page.$$eval('article p', (all) => all.map(({ childNodes }) => childNodes.length));
    expect(textsIn).toEqual([1, 1, 3, 3, 1]);
  });

  it.each(Object.keys(SHOWN))('kept from its sites, has left the page at once: %s', async (shown) => {
    await SHOWN[shown]?.(desk, paper);
    await turn(desk, 'revoked');
    await expect.poll(() => tracesOn(paper.page), soon).toEqual(NO_TRACES);
    expect(await treeOf(paper.page)).toBe(before);
    await turn(desk, 'granted');
    await setInlineMarks(desk, false);
    await readAnew(paper.page);
  });

  it(`updated, reads each of ${TABS} open pages once the reader looks at it`, async () => {
    const others: Article[] = [];
    while (others.length < TABS - 1) others.push(await openArticle(desk, desk.control, `${OUTLET}/article`));
    await turnAll(['updated']);
    for (const { page } of [paper, ...others]) {
      const next = await readAnew(page);
      await next.showsExactly(MEETING_TERMS);
      if (page !== paper.page) await next.close();
    }
    paper = await readAnew(paper.page);
  });

  it.each(['terms', 'inline marks'])('switched off, leaves nothing that shows: %s', async (shown) => {
    await SHOWN[shown]?.(desk, paper);
    await turn(desk, 'off');
    await paper.page.bringToFront();
    await paper.page.mouse.move(300, 200, { steps: 5 });
    // Firefox stops our script, and what it had put there stays, plain.
    if (target === 'chromium') {
      await expect.poll(() => tracesOn(paper.page), soon).toEqual(NO_TRACES);
      expect(await treeOf(paper.page)).toBe(before);
      expect(await listenersOn(paper.page)).toEqual([]);
    }
    const looks = await paper.page.screenshot();
    const plain = await desk.browser.newPage();
    await plain.goto(`${UNLISTED}/article`, { waitUntil: 'load' });
    expect(Buffer.compare(await plain.screenshot(), looks)).toBe(0);
    await plain.close();
    await turnAll(['on']);
  });

  if (target === 'chromium') {
    it('switched off beside the page, is gone from it with the first move of the pointer', async () => {
      await SHOWN['a pinned card']?.(desk, paper);
      // A page that stays visible hears of nothing else.
      await paper.page.evaluate(
        "addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true)",
      );
      await turn(desk, 'off');
      await paper.page.mouse.move(300, 200, { steps: 5 });
      await expect.poll(() => tracesOn(paper.page), soon).toEqual(NO_TRACES);
      await turnAll(['on']);
    });
  }
});
