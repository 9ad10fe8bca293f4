import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { en as WORDS } from '../../src/popup/words/en.ts';
import type { Article } from './harness/article.ts';
import { endBackground } from './harness/background.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { press } from './harness/form.ts';
import { article, FILLER, MEETING, MEETING_TERMS, OTHER_OUTLET, OUTLET, play } from './harness/stage.ts';

/** The meeting, far below the window. */
const LONG = { ...MEETING, paragraphs: [...Array.from({ length: 300 }, () => FILLER), ...MEETING.paragraphs] };

describe.each(TARGETS)('the popup in %s', (target) => {
  let desk: Desk;
  let paper: Article;
  let popup: Page;

  beforeAll(async () => {
    desk = await sitDown(
      target,
      play({
        [`${OUTLET}/article`]: article(MEETING),
        [`${OUTLET}/long`]: article(LONG),
        [`${OTHER_OUTLET}/article`]: article(MEETING),
      }),
    );
  });
  afterAll(() => desk?.leave());
  beforeEach(async () => {
    paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
    popup = await desk.openExtensionPage(`popup.html?tab=${paper.tabId}`);
    await popup.waitForSelector('.terms');
  });
  afterEach(async () => {
    await popup.close();
    await paper.close();
    await desk.control.call('storage.local.clear()');
  });

  const rows = () => popup.$$eval('[role=option]', (options) => options.map((option) => option.textContent ?? ''));

  it.each([
    ['yasuk', /Yasukuni Shrine/],
    ['Yasakuni', /Yasukuni Shrine/],
    ['靖国', /Yasukuni Shrine/],
    ['위안부', /[Cc]omfort women/],
    ['慰安婦', /[Cc]omfort women/],
  ])('finds by %s', async (query, title) => {
    await popup.type('input', query);
    await expect.poll(async () => (await rows())[0]).toMatch(title);
  });

  it('is steered by the keyboard alone', async () => {
    await popup.keyboard.type('yasukuni');
    await expect.poll(async () => (await rows()).length).toBeGreaterThan(0);
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.entry-page');
    await expect.poll(() => popup.$eval('.entry-page', (entry) => entry.textContent)).toMatch(/Yasukuni/);
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('[role=option]');
    await popup.keyboard.press('Escape');
    await popup.waitForSelector('.terms');
  });

  it('finds after the background has ended', async () => {
    await endBackground(desk);
    await popup.type('input', 'yasuk');
    await expect.poll(async () => (await rows())[0]).toMatch(/Yasukuni/);
  });

  it('lists the terms of the page, and jumps to one out of sight', async () => {
    const long = await desk.open(`${OUTLET}/long`);
    // A page that nobody has had in front is not read, and the popup's page stands in a tab of its own here.
    await expect.poll(async () => (await long.state()).terms.map(({ id }) => id)).toContain('kono-statement-1993');
    const beside = await desk.openExtensionPage(`popup.html?tab=${long.tabId}`);
    const jump = await beside.waitForSelector('[data-row=kono-statement-1993]');
    expect(await long.painted()).toEqual([]);
    await jump?.click();
    await long.page.bringToFront();
    const { y } = await long.term('Kono Statement');
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(await long.page.evaluate(() => innerHeight));
    await beside.close();
    await long.close();
  });

  it('switches the site off and on, and no other', async () => {
    const other = await desk.open(`${OTHER_OUTLET}/article`);
    await other.showsExactly(MEETING_TERMS);
    await press(popup, WORDS.switches.site('koreaherald.com'));
    await paper.page.bringToFront();
    await paper.showsExactly([]);
    await other.page.bringToFront();
    await other.showsExactly(MEETING_TERMS);
    await press(popup, WORDS.switches.site('koreaherald.com'));
    await paper.page.bringToFront();
    await paper.showsExactly(MEETING_TERMS);
    await other.close();
  });

  it('switches the page off until it is left', async () => {
    await press(popup, WORDS.switches.page);
    await paper.page.bringToFront();
    await paper.showsExactly([]);
    await paper.page.reload();
    await paper.showsExactly(MEETING_TERMS);
  });

  it('switches everything off and on', async () => {
    await press(popup, WORDS.switches.everywhere);
    await paper.page.bringToFront();
    await paper.showsExactly([]);
    await press(popup, WORDS.switches.everywhere);
    await paper.page.bringToFront();
    await paper.showsExactly(MEETING_TERMS);
  });
});

describe('the real popup in chromium', () => {
  it('opens by a click on the toolbar button, with the page in front', async () => {
    const desk = await sitDown('chromium', play({ [`${OUTLET}/article`]: article(MEETING) }));
    const paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
    const extension = (await desk.browser.extensions()).get(desk.extensionId);
    if (extension) await paper.page.triggerExtensionAction(extension);
    const target = await desk.browser.waitForTarget((found) => found.url().endsWith('/popup.html'));
    const popup = await target.asPage();
    await popup.waitForSelector('.terms');
    const names = await popup.$$eval('.term-title', (titles) => titles.map((title) => title.textContent));
    expect(names).toHaveLength(MEETING_TERMS.length);
    expect(await popup.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await desk.leave();
  });
});
