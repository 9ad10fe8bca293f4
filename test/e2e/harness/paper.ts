import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** What a browser prints of a page: what is drawn on each sheet, operator by operator. */
export interface Paper {
  sheets: number;
  drawn: string[];
}

/** Prints a page to a file, and reads of that what does not differ from one minute and one address to the next. */
export async function printed(page: Page): Promise<Paper> {
  const file = Buffer.from(await page.pdf()).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n(.*?)\r?\nendstream/gs)].map(([, data = '']) => inflated(data));
  return {
    sheets: file.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    // Other streams are fonts, pictures, and lists of what stands where in the file.
    drawn: streams.filter((stream) => /^(q|BT)$/m.test(stream)),
  };
}

function inflated(data: string): string {
  try {
    return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
  } catch {
    return data;
  }
}
