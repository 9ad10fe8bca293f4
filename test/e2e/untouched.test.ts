import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { en as WORDS } from '../../src/options/words/en.ts';
import { SOON_MS } from './harness/article.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { press } from './harness/form.ts';
import { listenersOn } from './harness/listeners.ts';
import { article, MEETING, MEETING_TERMS, OUTLET, play } from './harness/stage.ts';
import { NO_TRACES, tracesOn, treeOf } from './harness/traces.ts';

/** Counts every change that a script of the page could see, save of the open card itself. */
const WATCHER = `<script>
  window.changes = 0;
  const watcher = new MutationObserver((records) => {
    window.changes += records.filter(({ target }) => target.localName !== 'backstory-card').length;
  });
  addEventListener('DOMContentLoaded', () => {
    watcher.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
</script>`;

const POLICIES = {
  none: "default-src 'none'",
  trusted: "default-src 'none'; style-src-attr 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  sandbox: "default-src 'none'; sandbox",
};

describe.each(TARGETS)('a page in %s', (target) => {
  let desk: Desk;

  beforeAll(async () => {
    const strict = Object.entries(POLICIES).map(([name, policy]) => [
      `${OUTLET}/${name}`,
      article({ ...MEETING, headers: { 'content-security-policy': policy } }),
    ]);
    desk = await sitDown(
      target,
      play({
        [`${OUTLET}/article`]: article(MEETING),
        [`${OUTLET}/watched`]: article({ ...MEETING, after: WATCHER }),
        [`${OUTLET}/hostile`]: article({
          ...MEETING,
          style: `
            backstory-card, backstory-card * { display: none !important; opacity: 0 !important; transform: scale(0) !important }
            .cover { position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; background: rgb(0 0 0 / 0.2) }`,
          after: '<div class="cover"></div>',
        }),
        ...Object.fromEntries(strict),
      }),
    );
  });
  afterAll(() => desk?.leave());
  afterEach(() => desk.control.call('storage.local.clear()'));

  it('sees no change of its tree while terms are painted, and after a card was open', async () => {
    const paper = await desk.open(`${OUTLET}/watched`);
    const before = await treeOf(paper.page);
    await paper.showsExactly(MEETING_TERMS);
    const changes = () => paper.page.evaluate(() => (window as unknown as { changes: number }).changes);
    expect(await changes()).toBe(0);
    await paper.hover('comfort women');
    await paper.cardOf('omfort women');
    await paper.pointAway();
    await paper.noCard();
    expect(await treeOf(paper.page)).toBe(before);
    // The card came and went, and nothing else.
    expect(await changes()).toBe(2);
    await paper.close();
  });

  it('keeps nothing of ours once all is switched off', async () => {
    const paper = await desk.open(`${OUTLET}/article`);
    const before = await treeOf(paper.page);
    await paper.hover('comfort women');
    await paper.cardOf('omfort women');
    if (target === 'chromium') expect(await listenersOn(paper.page)).toContain('window pointermove');
    await press(desk.control.page, WORDS.enabled.label);
    await paper.page.bringToFront();
    await expect.poll(() => tracesOn(paper.page), { timeout: SOON_MS }).toEqual(NO_TRACES);
    expect(await treeOf(paper.page)).toBe(before);
    if (target === 'chromium') expect(await listenersOn(paper.page)).toEqual([]);
    await paper.page.mouse.move(0, 0);
    await paper.page.mouse.move(300, 200, { steps: 20 });
    await paper.remains('closed');
    await paper.close();
  });

  it('has the same tree after inline marks came and went', async () => {
    const paper = await desk.open(`${OUTLET}/article`);
    const before = await treeOf(paper.page);
    await paper.showsExactly(MEETING_TERMS);
    await press(desk.control.page, WORDS.marks.inline);
    await paper.page.bringToFront();
    const marks = () =>
      paper.page.$$eval('backstory-mark', (found) => found.map(({ textContent }) => textContent).join('|'));
    await expect.poll(marks, { timeout: SOON_MS }).toBe('Yasukuni Shrine|comfort |women|Kono Statement');
    await paper.page.keyboard.press('Tab');
    expect(await paper.page.evaluate(() => document.activeElement?.localName)).toBe('backstory-mark');
    await press(desk.control.page, WORDS.marks.inline);
    await paper.page.bringToFront();
    await paper.showsExactly(MEETING_TERMS);
    expect(await treeOf(paper.page)).toBe(before);
    // Split text nodes would not show in the markup.
    expect(await paper.page.$eval('article p', (paragraph) => paragraph.childNodes.length)).toBe(1);
    await paper.close();
  });

  it.each(Object.keys(POLICIES))('under the policy "%s" shows terms and cards all the same', async (policy) => {
    const paper = await desk.open(`${OUTLET}/${policy}`);
    await paper.showsExactly(MEETING_TERMS);
    await paper.hover('comfort women');
    const { box, text } = await paper.cardOf('omfort women');
    expect(text).toContain('Sources');
    // Unstyled it would be as wide as the window.
    expect(box.width).toBeLessThanOrEqual(420);
    await paper.pointAway();
    await paper.noCard();
    await paper.close();
  });

  it('whose styles fight the card and cover the window still shows it on top', async () => {
    const paper = await desk.open(`${OUTLET}/hostile`);
    await paper.hover('comfort women');
    const { box } = await paper.cardOf('omfort women');
    expect(box.height).toBeGreaterThan(100);
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const topmost = await paper.page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.localName, middle);
    expect(topmost).toBe('backstory-card');
    await paper.close();
  });
});
