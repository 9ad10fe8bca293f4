import type { Page } from 'puppeteer-core';

/** All that is compared of a page with and without us. */
export interface Witnessed {
  /** A sum over the document's markup, which may be ten megabytes. */
  tree: number;
  records: string[];
  events: Record<string, number>;
  errors: string[];
  focus: string;
  selected: string;
  copied: string;
  found: [boolean, string];
  form: string[];
  texts: number;
  widths: number[];
}

/** What a page that is only looked at has noticed so far. */
export function noticed(page: Page): Promise<Pick<Witnessed, 'records' | 'events' | 'errors'>> {
  return page.evaluate(() => (window as unknown as { noticed: Witnessed }).noticed);
}

/** Uses a page as a reader does, by real keys and clicks, and tells what the page noticed. */
export async function useAndAsk(page: Page): Promise<Witnessed> {
  await page.bringToFront();
  await page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
  await page.keyboard.type('typed ');
  await page.keyboard.press('Tab');
  await page.keyboard.type('more');
  const focus = await page.evaluate(() => {
    const focused = document.activeElement;
    // With the focus in a field, Firefox looks for words in that field alone.
    if (focused instanceof HTMLElement) focused.blur();
    return focused?.outerHTML.slice(0, 200) ?? '';
  });
  await page.evaluate(() => {
    const [paragraph] = document.querySelectorAll('article p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('c');
  await page.keyboard.up('Control');
  const rest = await page.evaluate(async () => {
    const selected = String(getSelection());
    getSelection()?.removeAllRanges();
    const hasFound = (window as unknown as { find(text: string): boolean }).find('Kono Statement');
    const found: [boolean, string] = [hasFound, String(getSelection())];
    // Split text nodes would not show in the markup.
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let sum = 0;
    const markup = document.documentElement.outerHTML;
    for (let at = 0; at < markup.length; at++) sum = (Math.imul(sum, 31) + markup.charCodeAt(at)) | 0;
    let texts = 0;
    while (walker.nextNode()) texts++;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const { records, events, errors, copied } = (
      window as unknown as {
        noticed: Pick<Witnessed, 'records' | 'events' | 'errors' | 'copied'>;
      }
    ).noticed;
    return {
      tree: sum,
      records,
      events,
      errors,
      selected,
      copied,
      found,
      form: [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('form [name]')].map(
        ({ name, value }) => `${name}=${value}`,
      ),
      texts,
      widths: [...document.querySelectorAll('article, article p')].map((element) =>
        Math.round(element.getBoundingClientRect().height),
      ),
    };
  });
  return { ...rest, focus };
}
