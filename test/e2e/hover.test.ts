import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import type { Article } from './harness/article.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { article, FILLER, MEETING, MEETING_TERMS, OUTLET, play } from './harness/stage.ts';

describe.each(TARGETS)('reading by pointer in %s', (target) => {
  let desk: Desk;
  let paper: Article;

  beforeAll(async () => {
    desk = await sitDown(
      target,
      play({
        [`${OUTLET}/article`]: article(MEETING),
        [`${OUTLET}/line`]: article({
          paragraphs: ['First the Yasukuni Shrine, then the Kono Statement.', FILLER, FILLER],
        }),
        [`${OUTLET}/background`]: article({ paragraphs: ['Nothing.'] }),
      }),
    );
  });
  afterAll(() => desk?.leave());
  beforeEach(async () => {
    paper = await desk.open(`${OUTLET}/article`);
  });
  afterEach(() => paper.close());

  it('marks each entry once, across tags and in links', async () => {
    await paper.showsExactly(MEETING_TERMS);
  });

  it('opens the card of the term under a resting pointer, beside the term and in the window', async () => {
    const term = await paper.hover('comfort women');
    const { box, role, text } = await paper.cardOf('omfort women');
    const window = await paper.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(role).toBe('tooltip');
    expect(text).toContain('Sources');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(window.width);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(window.height);
    expect(box.x).toBeLessThanOrEqual(term.x);
    expect(box.x + box.width).toBeGreaterThanOrEqual(term.x);
    expect(box.y > term.y || box.y + box.height < term.y).toBe(true);
  });

  it('closes when the pointer goes away, and opens again for the same term', async () => {
    await paper.hover('comfort women');
    await paper.cardOf('omfort women');
    await paper.pointAway();
    await paper.noCard();
    await paper.hover('comfort women');
    await paper.cardOf('omfort women');
  });

  it('stays open while the pointer travels to it and rests in it', async () => {
    const term = await paper.hover('comfort women');
    const { box } = await paper.cardOf('omfort women');
    await paper.page.mouse.move(term.x, box.y > term.y ? box.y + 30 : box.y + box.height - 30, { steps: 12 });
    await paper.remains('open');
    await paper.pointAway();
    await paper.noCard();
  });

  it('shows the next term of the line while a card is open', async () => {
    const line = await desk.open(`${OUTLET}/line`);
    const first = await line.hover('Yasukuni Shrine');
    await line.cardOf('Yasukuni');
    const second = await line.term('Kono Statement');
    expect(second.y).toBe(first.y);
    await line.page.mouse.move(second.x, second.y, { steps: 10 });
    await line.cardOf('Kono Statement');
    await line.close();
  });

  it('closes by Esc and stays closed while the pointer stays', async () => {
    const term = await paper.hover('Yasukuni Shrine');
    await paper.cardOf('Yasukuni');
    await paper.page.keyboard.press('Escape');
    await paper.noCard();
    await paper.page.mouse.move(term.x + 2, term.y);
    await paper.remains('closed');
  });

  it('is pinned by a click on the term until Esc', async () => {
    const term = await paper.hover('Yasukuni Shrine');
    await paper.cardOf('Yasukuni');
    await paper.page.mouse.click(term.x, term.y);
    await expect.poll(async () => (await paper.card())?.role).toBe('dialog');
    await paper.pointAway();
    await paper.remains('open');
    await paper.page.keyboard.press('Escape');
    await paper.noCard();
  });

  it('opens nothing for a pointer that only passes', async () => {
    const term = await paper.term('comfort women');
    await paper.page.mouse.move(term.x - 300, term.y);
    await paper.page.mouse.move(term.x + 300, term.y, { steps: 5 });
    await paper.remains('closed');
  });

  it('opens nothing while text is being selected', async () => {
    const term = await paper.term('comfort women');
    await paper.page.mouse.move(term.x - 200, term.y);
    await paper.page.mouse.down();
    await paper.page.mouse.move(term.x, term.y, { steps: 8 });
    await paper.remains('closed');
    await paper.page.mouse.up();
    expect(await paper.page.evaluate(() => getSelection()?.toString())).not.toBe('');
  });

  it('leaves links to the page', async () => {
    const term = await paper.hover('Kono Statement');
    await paper.cardOf('Kono Statement');
    await paper.page.mouse.click(term.x, term.y);
    await paper.page.waitForFunction(() => location.pathname === '/background');
  });
});
