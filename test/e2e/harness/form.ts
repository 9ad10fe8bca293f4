import type { Page } from 'puppeteer-core';

/** Presses the control with this accessible name, given by label or text, on a page of the extension, by a real click. */
export async function press(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const control = await page.waitForSelector(`[aria-label=${JSON.stringify(name)}], ::-p-text(${name})`, {
    visible: true,
  });
  await control?.click();
}

/** Whether the switch or choice with this accessible name is on. */
export async function isOn(page: Page, name: string): Promise<boolean> {
  const control = await page.waitForSelector(`[aria-label=${JSON.stringify(name)}]`);
  return Boolean(await control?.evaluate((element) => (element as HTMLInputElement).checked));
}
