import type { Page } from 'puppeteer-core';

/** Presses the labelled control of this name on a page of the extension, by a real click. */
export function press(page: Page, label: string): Promise<void> {
  return click(page, `[aria-label=${JSON.stringify(label)}]`);
}

/** Presses the button with this text on a page of the extension, by a real click. */
export function pressButton(page: Page, text: string): Promise<void> {
  return click(page, `button::-p-text(${text})`);
}

/** Whether the switch or choice of this name is on. */
export async function isOn(page: Page, label: string): Promise<boolean> {
  const control = await page.waitForSelector(`[aria-label=${JSON.stringify(label)}]`);
  return Boolean(await control?.evaluate((element) => (element as HTMLInputElement).checked));
}

async function click(page: Page, selector: string): Promise<void> {
  await page.bringToFront();
  // A locator waits until the control stands still: lists that load late push it about.
  await page.locator(selector).click();
}
