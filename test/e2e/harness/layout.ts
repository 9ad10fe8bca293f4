import type { Page } from 'puppeteer-core';

/** WCAG 1.4.12: what a reader may set without losing anything. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

/** Spaces the text of the page, and of the card or bar on it, as WCAG 1.4.12 has it. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    const host = document.querySelector('backstory-card, backstory-bar');
    for (const root of [document, host?.shadowRoot]) root?.adoptedStyleSheets.push(sheet);
  }, SPACING);
}

/**
 * What is cut off, written over, out of the window or to be scrolled sideways: of the card or bar where one stands, else of the page.
 * Left out are texts that CSS shortens to some lines, what only screen readers meet, and the names on a map, which stand above it too.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const scope: ParentNode = document.querySelector('backstory-card, backstory-bar')?.shadowRoot ?? document.body;
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.add(`the page is ${scrollWidth} px wide in ${clientWidth}`);
    const nameOf = (element: Element) => `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
    const isLeftOut = (element: Element) =>
      element.closest('.visually-hidden, .scrim, .map') !== null ||
      getComputedStyle(element).webkitLineClamp !== 'none';

    // What can be scrolled is seen through a window of its own.
    const seenThrough = (element: Element) => {
      const seen = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
      for (let at: Element | null = element; at; at = at.parentElement) {
        if (getComputedStyle(at).overflowY === 'visible' || at === document.documentElement) continue;
        const { top, bottom } = at.getBoundingClientRect();
        seen.top = Math.max(seen.top, top);
        seen.bottom = Math.min(seen.bottom, bottom);
      }
      return seen;
    };

    for (const element of scope.querySelectorAll('*')) {
      // Of fields the browser sees to it.
      if (!element.checkVisibility() || isLeftOut(element) || element.closest('svg, input')) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const wide = element.scrollWidth - element.clientWidth;
      const high = element.scrollHeight - element.clientHeight;
      if (overflowX !== 'visible' && wide > 1) faults.add(`${nameOf(element)} holds ${wide} px more than it is wide`);
      if (['hidden', 'clip'].includes(overflowY) && high > 1) faults.add(`${nameOf(element)} cuts ${high} px off`);
    }

    // Each line of text by the band in its middle: boxes of lines may well touch.
    const lines: { text: string; of: Element; left: number; right: number; top: number; bottom: number }[] = [];
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const of = node.parentElement;
      const text = node.textContent?.trim();
      if (!of || !text || !of.checkVisibility() || isLeftOut(of) || of.closest('style, script')) continue;
      const seen = seenThrough(of);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 1) continue;
        if (left < -1 || right > clientWidth + 1) faults.add(`"${text.slice(0, 40)}" leaves the window`);
        const third = (bottom - top) / 3;
        const band = { top: Math.max(top + third, seen.top), bottom: Math.min(bottom - third, seen.bottom) };
        if (band.top < band.bottom)
          lines.push({ text: text.slice(0, 40), of, left: left + 1, right: right - 1, ...band });
      }
    }
    const isOver = (element: Element) => element.closest('.return-bar, .bar') !== null;
    lines.sort((a, b) => a.top - b.top);
    for (const [index, one] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next++) {
        const other = lines[next];
        if (!other || other.top >= one.bottom) break;
        if (other.left >= one.right || one.left >= other.right || isOver(one.of) !== isOver(other.of)) continue;
        faults.add(`"${one.text}" and "${other.text}" stand over each other`);
      }
    }
    return [...faults];
  });
}

/** Controls and surfaces whose edge cannot be told from what is around it, as where the system's few colours replace the page's. */
export function edgeless(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scope: ParentNode = document.querySelector('backstory-card, backstory-bar')?.shadowRoot ?? document.body;
    const edged =
      '.card, .undo-bar, .button:not(.button-quiet), .toggle-switch, .choice, .search, .search-field, .jump';
    return [...scope.querySelectorAll(edged)].flatMap((element) => {
      if (!element.checkVisibility()) return [];
      const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const isEdged = Number.parseFloat(borderTopWidth) > 0 && borderTopStyle !== 'none' && borderTopColor !== ground;
      return isEdged ? [] : [`<${element.localName} class="${element.getAttribute('class')}">`];
    });
  });
}
