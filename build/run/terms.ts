import type { Page } from 'puppeteer-core';

/** A painted term, as the page itself can see it. */
export interface PaintedTerm {
  text: string;
  /** Centre of its first line, in viewport coordinates. */
  x: number;
  y: number;
}

/** Reads what is painted now, line by line, in shadow trees too. */
export function paintedTerms(page: Page): Promise<PaintedTerm[]> {
  return page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('backstory-') && name !== 'backstory-flash')
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .map((range) => ({ text: range.toString(), rect: range.getClientRects()[0] }))
      .flatMap(({ text, rect }) => (rect ? [{ text, x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 }] : []))
      .sort((a, b) => a.y - b.y || a.x - b.x),
  );
}

/** Waits until a term is painted. */
export async function waitForTerms(page: Page, timeoutMs: number): Promise<void> {
  await page.waitForFunction(
    () => [...CSS.highlights].some(([name, { size }]) => name.startsWith('backstory-') && size > 0),
    { timeout: timeoutMs },
  );
}
