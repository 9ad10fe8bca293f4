import type { Page } from 'puppeteer-core';
import type { PaintedTerm } from './terms.ts';

/** Rests the pointer on a term, and waits until its card stands. */
export async function openCard(page: Page, { x, y }: PaintedTerm): Promise<void> {
  await page.mouse.move(x - 40, y - 20);
  await page.mouse.move(x, y, { steps: 5 });
  await page.waitForFunction(
    () => (document.querySelector('backstory-card')?.getBoundingClientRect().height ?? 0) > 100,
  );
}
