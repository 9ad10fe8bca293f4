import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { SOON_MS } from './harness/article.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { FRAMEWORK_PAGES, frameworkFile } from './harness/framework-pages.ts';
import { ODD_PAGES } from './harness/odd-pages.ts';
import { printed } from './harness/paper.ts';
import { noticed, useAndAsk } from './harness/reading-of.ts';
import { settled } from './harness/settled.ts';
import { article, OUTLET, UNLISTED } from './harness/stage.ts';
import { rangesPainted } from './harness/world.ts';

const PAGES = { ...ODD_PAGES, ...FRAMEWORK_PAGES };
const pathOf = (name: string) => `/${name.replaceAll(/\W+/g, '-')}`;
const byPath = new Map(Object.entries(PAGES).map(([name, page]) => [pathOf(name), article(page)]));
/** The huge pages take long on a busy machine. */
const LONG_MS = 120_000;
const soon = { timeout: SOON_MS, interval: 50 };

describe.each(TARGETS)('a page in %s, with and without us:', (target) => {
  let desk: Desk;
  let page: Page;
  /** The same without us, to be printed; it stands behind. */
  let plain: Page;
  let tabId: number;

  beforeAll(async () => {
    desk = await sitDown(target, async ({ pathname }) => byPath.get(pathname) ?? frameworkFile(pathname));
    plain = await desk.browser.newPage();
    page = await desk.browser.newPage();
    tabId = await desk.control.tabOf(page);
  });
  afterAll(() => desk?.leave());

  const marks = () => page.$$eval('backstory-mark', (found) => found.length);
  const inlineMarks = (inlineMarks: boolean) => {
    const change = JSON.stringify({ set: { inlineMarks } });
    return desk.control.call(
      `runtime.sendMessage({ to: 'background', name: 'changeSettings', params: { change: ${change} } })`,
    );
  };
  /** What the page itself does to its text, if it does something; our marks may stand in there. */
  const act = () => page.evaluate(() => (window as unknown as { act?(): void }).act?.());

  const open = async (tab: Page, origin: string, name: string) => {
    await tab.goto(origin + pathOf(name), { waitUntil: 'load' });
    // No frame is drawn in a tab that stands behind.
    await tab.waitForFunction('!window.ownWork', { polling: 50 });
  };

  it.each(Object.keys(PAGES))('%s', { timeout: LONG_MS }, async (name) => {
    await open(plain, UNLISTED, name);
    await open(page, UNLISTED, name);
    const without = await useAndAsk(page);
    await open(page, OUTLET, name);
    await settled(desk.control, page, tabId);
    expect(await rangesPainted(desk.control, tabId)).toBeGreaterThan(0);
    // Firefox takes seconds to print, most of them waiting, and prints two pages in the time of one.
    const [paperWithout, paperWithin] = await Promise.all([printed(plain), printed(page)]);
    expect(paperWithout.drawn.length).toBeGreaterThan(0);
    expect(paperWithin).toEqual(paperWithout);
    const { events, ...others } = await noticed(plain);
    expect(others).toEqual({ records: without.records, errors: [] });
    const within = await useAndAsk(page);
    expect(within).toEqual({ ...without, events: { ...without.events, ...events } });
    expect(without.errors).toEqual([]);

    await inlineMarks(true);
    await expect.poll(marks, soon).toBeGreaterThan(0);
    await inlineMarks(false);
    await expect.poll(marks, soon).toBe(0);
    await settled(desk.control, page, tabId);
    const after = await useAndAsk(page);
    const { tree, texts, found } = without;
    expect(after).toMatchObject({ errors: [], tree, texts, found });
  });

  it.each(Object.keys(FRAMEWORK_PAGES))('%s, which writes where our inline marks stand', async (name) => {
    const app = () => page.evaluate(() => document.querySelector('#app')?.innerHTML);
    await open(page, UNLISTED, name);
    await act();
    const without = await app();

    await open(page, OUTLET, name);
    await settled(desk.control, page, tabId);
    await inlineMarks(true);
    await expect.poll(marks, soon).toBeGreaterThan(0);
    await act();
    await inlineMarks(false);
    await expect.poll(marks, soon).toBe(0);
    expect(await app()).toBe(without);
    expect(await page.evaluate('noticed.errors')).toEqual([]);
  });
});
