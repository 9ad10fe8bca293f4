import type { Page } from 'puppeteer-core';

/** What of ours could be left on a page, as the page sees it. */
export interface Traces {
  highlighted: number;
  elements: number;
  sheets: number;
}

/** Nothing of ours is there. */
export const NO_TRACES: Traces = { highlighted: 0, elements: 0, sheets: 0 };

/** Counts painted ranges, elements of ours and adopted style sheets of ours. */
export function tracesOn(page: Page): Promise<Traces> {
  return page.evaluate(() => ({
    highlighted: [...CSS.highlights]
      .filter(([name]) => name.startsWith('backstory'))
      .reduce((sum, [, { size }]) => sum + size, 0),
    elements: [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('backstory')).length,
    sheets: document.adoptedStyleSheets.length,
  }));
}

/** The whole document as text. */
export function treeOf(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}
