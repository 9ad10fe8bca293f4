import type { Browser } from 'puppeteer-core';

/** Throws a sentence where a browser is older than the extension's manifest allows; installing would fail without saying why. */
export async function requireVersion(browser: Browser, oldest: string): Promise<void> {
  const version = await browser.version();
  const major = Number(/\/(\d+)\./.exec(version)?.[1]);
  if (major < Number(oldest)) throw new Error(`${version} is too old: Backstory needs version ${oldest} or newer.`);
}
