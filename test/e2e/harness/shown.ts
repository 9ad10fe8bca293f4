import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Article, SOON_MS } from './article.ts';
import type { Desk } from './desk.ts';

const soon = { timeout: SOON_MS, interval: 50 };

/** The inline marks of the meeting, one after another; a term across tags has several. */
export const MARKS = 'Yasukuni Shrine|comfort |women|Kono Statement';
/** The inline marks of a page. */
export const marksOn = (page: Page) =>
  page.$$eval('backstory-mark', (found) => found.map(({ textContent }) => textContent).join('|'));

/** What of ours may stand on a page, and how it comes there. */
export const SHOWN: Record<string, (desk: Desk, paper: Article) => Promise<unknown>> = {
  terms: async () => undefined,
  async 'inline marks'(desk, { page }) {
    await setInlineMarks(desk, true);
    await expect.poll(() => marksOn(page), soon).toBe(MARKS);
  },
  async 'a pinned card'(_, paper) {
    const { x, y } = await paper.hover('comfort women');
    await paper.cardOf('omfort women');
    await paper.page.mouse.click(x, y);
    await paper.pointAway();
    await paper.remains('open');
  },
};

/** Switches inline marks on or off, as the options do. */
export async function setInlineMarks({ control }: Desk, inlineMarks: boolean): Promise<void> {
  const change = JSON.stringify({ set: { inlineMarks } });
  await control.call(
    `runtime.sendMessage({ to: 'background', name: 'changeSettings', params: { change: ${change} } })`,
  );
}
