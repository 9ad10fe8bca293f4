import type { Page } from 'puppeteer-core';
import type { Control } from '../../../build/run/control.ts';
import { SOON_MS } from './article.ts';
import { tracesOn } from './traces.ts';

/** Looks that have to see the same, one after another, and the time between them: more than any pause of the content script. */
const SAME_LOOKS = 3;
const BETWEEN_MS = 100;

/** Waits until the content script of a tab answers, and its terms and what it painted change no more. */
export async function settled(control: Control, page: Page, tabId: number): Promise<void> {
  const end = performance.now() + SOON_MS;
  let last = '';
  let same = 0;
  while (same < SAME_LOOKS) {
    if (performance.now() > end) throw new Error(`${page.url()} does not settle: ${last}`);
    const state = await control.askPage(tabId, 'pageState', {}).catch(() => 'not there yet');
    const now = JSON.stringify([state, await tracesOn(page)]);
    same = now === last && state !== 'not there yet' ? same + 1 : 0;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
}
