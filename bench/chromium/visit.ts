import type { CDPSession, Page } from 'puppeteer-core';
import { record, type TraceEvent } from './trace.ts';

/** The page rests once its main thread has worked less than this between looks, */
const REST_MS = 3;
/** that are this far apart, */
const LOOK_EVERY_MS = 100;
/** so many times in a row: longer than the background takes to wake and answer. */
const LOOKS = 4;
/** Saved pages may move for ever. */
const LONGEST_MS = 20_000;

/** Loads a page and returns when its main thread has come to rest. */
export async function visit(page: Page, url: string): Promise<void> {
  // Pages in the background are not read.
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load', timeout: LONGEST_MS });
  await rest(page);
}

/** The same, and what the browser recorded meanwhile. */
export async function recordVisit(page: Page, url: string): Promise<TraceEvent[]> {
  return record(page, () => visit(page, url));
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
