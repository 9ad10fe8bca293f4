import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { record } from './trace.ts';
import { showsLoad, type Work, workOf } from './work.ts';

/** The page rests once its main thread has worked less than this between looks, */
const REST_MS = 3;
/** that are this far apart, */
const LOOK_EVERY_MS = 100;
/** so many times in a row: longer than the background takes to wake and answer. */
const LOOKS = 4;
/** Chromium drops events of a trace, the first of a page among them, when the machine is very busy. */
const MAX_TRIES = 3;
/** Saved pages may move for ever. */
const LONGEST_MS = 20_000;

/** Loads a page and returns when its main thread has come to rest. */
export async function visit(page: Page, url: string): Promise<void> {
  // Pages in the background are not read.
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load', timeout: LONGEST_MS });
  await rest(page);
}

/**
 * Does something in a new tab, whose process has run nothing yet, and closes it. A tab that changed its process while it was
 * recorded would keep the recording waiting for five seconds.
 */
export async function inNewTab<T>(browser: Browser, act: (tab: Page) => Promise<T>): Promise<T> {
  const tab = await browser.newPage();
  try {
    return await act(tab);
  } finally {
    await tab.close();
  }
}

/** Loads a page and answers what an extension did on it until it came to rest. */
export async function workOnVisit(browser: Browser, url: string): Promise<Work> {
  for (let tries = 1; ; tries++) {
    const events = await inNewTab(browser, (tab) => record(tab, () => visit(tab, url)));
    if (showsLoad(events, url)) return workOf(events, url);
    if (tries === MAX_TRIES) throw new Error(`The trace does not show how ${url} was loaded.`);
  }
}

/** Returns when the page's main thread has come to rest. Asks the browser only, so that no script of ours shows in the page. */
export async function rest(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const end = performance.now() + LONGEST_MS;
  let before = await metric(session, 'TaskDuration');
  let looks = 0;
  while (looks < LOOKS && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const now = await metric(session, 'TaskDuration');
    looks = (now - before) * 1000 < REST_MS ? looks + 1 : 0;
    before = now;
  }
  await session.detach();
}

/** One of Chromium's own counters of a page: seconds of TaskDuration, bytes of JSHeapUsedSize. */
export async function metric(session: CDPSession, wanted: 'TaskDuration' | 'JSHeapUsedSize'): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === wanted);
  if (!found) throw new Error(`Chromium does not count ${wanted}.`);
  return found.value;
}
