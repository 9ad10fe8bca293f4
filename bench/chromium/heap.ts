import type { Page } from 'puppeteer-core';
import { metric } from './visit.ts';

const MEGABYTE = 1_000_000;

/** Megabytes of script memory that a page's process holds after a collection, by Chromium's own counter; all worlds of the page. */
export async function heapMb(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await session.send('HeapProfiler.enable');
  // Twice: what the first collection frees may hold more.
  for (let pass = 0; pass < 2; pass++) await session.send('HeapProfiler.collectGarbage');
  const bytes = await metric(session, 'JSHeapUsedSize');
  await session.detach();
  return bytes / MEGABYTE;
}
