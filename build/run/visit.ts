import { openControl } from './control.ts';
import type { BrowserWithExtension } from './launch.ts';
import { readOnce } from './read-once.ts';

/** Opens a page in front of the reader and returns when the browser is closed. */
export async function visit(reader: BrowserWithExtension, url: string): Promise<void> {
  const closed = new Promise<void>((resolve) => reader.browser.once('disconnected', () => resolve()));
  const [first] = await reader.browser.pages();
  const page = first ?? (await reader.browser.newPage());
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const control = await openControl(reader);
  await readOnce(reader, control, page, await control.tabOf(page));
  await control.page.close();
  await page.bringToFront();
  console.log(`Hover an underlined term on ${url}. Close the browser to end.`);
  await closed;
}
