import { waitForTerms } from '../build/run/terms.ts';
import { rest, visit } from './chromium/visit.ts';
import type { Desk } from './desk.ts';

/** Longest wait for what the extension does at once. */
const SOON_MS = 20_000;

/** How long a page without a counter of its work is left alone: several times what reading takes. */
const QUIET_MS = 2_000;

/** Loads a page and returns when all is read and painted that is going to be. */
export async function settle({ target, tab }: Desk, url: string): Promise<void> {
  if (target === 'chromium') return visit(tab, url);
  await tab.bringToFront();
  await tab.goto(url, { waitUntil: 'load', timeout: SOON_MS });
  await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
}

/** The same for a page that holds terms: waits until one is painted, too. */
export async function settleWithTerms(desk: Desk, url: string): Promise<void> {
  await settle(desk, url);
  await waitForTerms(desk.tab, SOON_MS);
  if (desk.target === 'chromium') await rest(desk.tab);
}
