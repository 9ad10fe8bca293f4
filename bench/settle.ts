import { waitForTerms } from '../build/run/terms.ts';
import { rest, visit } from './chromium/visit.ts';
import type { Desk } from './desk.ts';

/** Longest wait for what the extension does at once. */
const SOON_MS = 20_000;

/** How long a page without a counter of its work is left alone: several times what reading takes. */
const QUIET_MS = 2_000;

/** Loads a page and returns when all is read and painted that is going to be. */
export async function settle(desk: Desk, url: string): Promise<void> {
  if (desk.target === 'chromium') return visit(desk.tab, url);
  await load(desk, url);
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
}

/** Loads a page that holds terms, and returns when some are painted and, where that can be told, the page rests. */
export async function settleWithTerms(desk: Desk, url: string): Promise<void> {
  await load(desk, url);
  await waitForTerms(desk.tab, SOON_MS);
  if (desk.target === 'chromium') await rest(desk.tab);
}

/** Loads a page in front of the reader: pages behind another are not read. */
export async function load({ tab }: Desk, url: string): Promise<void> {
  await tab.bringToFront();
  await tab.goto(url, { waitUntil: 'load', timeout: SOON_MS });
}
