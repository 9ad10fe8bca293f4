import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from './harness/article.ts';
import type { CardFace } from './harness/card.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { article, FILLER, MEETING, OUTLET, play } from './harness/stage.ts';

const PHONE = { width: 400, height: 720, hasTouch: true, isMobile: true, deviceScaleFactor: 1 };

// Only Chromium lets its debugger touch the screen.
describe('reading with a finger in chromium', () => {
  let desk: Desk;
  let paper: Article;

  beforeAll(async () => {
    const long = { ...MEETING, paragraphs: [...MEETING.paragraphs, ...Array.from({ length: 20 }, () => FILLER)] };
    desk = await sitDown(
      'chromium',
      play({
        [`${OUTLET}/article`]: article(long),
        [`${OUTLET}/background`]: article({ paragraphs: [FILLER] }),
      }),
    );
  });
  afterAll(() => desk?.leave());
  beforeEach(async () => {
    paper = await desk.open(`${OUTLET}/article`);
    await paper.page.setViewport(PHONE);
    await paper.term('Yasukuni Shrine');
  });
  afterEach(() => paper.close());

  const tapOn = async (text: string) => {
    const { x, y } = await paper.term(text);
    await paper.page.touchscreen.tap(x, y);
  };
  const openSheet = async (): Promise<CardFace> => {
    await tapOn('Yasukuni Shrine');
    return paper.cardOf('Yasukuni');
  };
  /** Draws a finger down the screen in steps, as fast as the browser takes them. */
  const draw = async (x: number, from: number, to: number) => {
    const finger = await paper.page.touchscreen.touchStart(x, from);
    for (let step = 1; step <= 8; step++) await finger.move(x, from + ((to - from) * step) / 8);
    await finger.end();
  };

  it('opens a sheet at the foot of the screen by a tap', async () => {
    const { role, holdsFocus, box } = await openSheet();
    expect({ role, holdsFocus }).toEqual({ role: 'dialog', holdsFocus: true });
    expect(Math.round(box.y + box.height)).toBe(PHONE.height);
    expect(Math.round(box.width)).toBe(PHONE.width);
  });

  // Numbers of sources stand in sentences, where WCAG 2.5.8 asks for no size; the list of sources has them again.
  it('gives every control of the sheet room for a finger', async () => {
    const { buttons } = await openSheet();
    expect(
      buttons.filter(({ name, width, height }) => Math.min(width, height) < 24 && !name.startsWith('Source ')),
    ).toEqual([]);
  });

  it('asks with the first tap on a link that is a term, and follows it with the second', async () => {
    await paper.page.evaluate(() => document.querySelector('p a')?.scrollIntoView({ block: 'start' }));
    await tapOn('Kono Statement');
    await paper.cardOf('Kono');
    expect(paper.page.url()).toBe(`${OUTLET}/article`);
    const arrived = paper.page.waitForNavigation();
    await tapOn('Kono Statement');
    await arrived;
    expect(paper.page.url()).toBe(`${OUTLET}/background`);
  });

  it('follows the link after the sheet was closed, too', async () => {
    await tapOn('Kono Statement');
    await paper.cardOf('Kono');
    await paper.page.touchscreen.tap(200, 8);
    await paper.noCard();
    const arrived = paper.page.waitForNavigation();
    await tapOn('Kono Statement');
    await arrived;
    expect(paper.page.url()).toBe(`${OUTLET}/background`);
  });

  it('opens nothing by scrolling from a term', async () => {
    const { x, y } = await paper.term('Yasukuni Shrine');
    await draw(x, y, y - 60);
    await paper.remains('closed');
    expect(await paper.page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  it('closes by a swipe on its bar, and stays when it was drawn too little', async () => {
    const { box } = await openSheet();
    await draw(60, box.y + 20, box.y + 24);
    await paper.remains('open');
    await draw(60, box.y + 20, box.y + 180);
    await paper.noCard();
  });

  it('closes by a tap outside, by a second tap on its term, and by its button', async () => {
    await openSheet();
    await paper.page.touchscreen.tap(200, 8);
    await paper.noCard();
    await openSheet();
    await tapOn('Yasukuni Shrine');
    await paper.noCard();
    const { buttons } = await openSheet();
    const close = buttons.find(({ name }) => name.startsWith('Close'));
    await paper.page.touchscreen.tap(close?.x ?? 0, close?.y ?? 0);
    await paper.noCard();
  });
});
