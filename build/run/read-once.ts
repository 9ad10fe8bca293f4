import type { Page } from 'puppeteer-core';
import { coversPage } from '../../src/platform/match-pattern.ts';
import { en as WORDS } from '../../src/popup/words/en.ts';
import type { Control } from './control.ts';
import { evaluateInFirefox } from './firefox-chrome.ts';
import type { BrowserWithExtension } from './launch.ts';

/**
 * Has a page of an unlisted site read, as a reader does: a click on the toolbar button, which lends the extension this one tab, and
 * then "this page once" in the popup. Does nothing on a listed outlet's page.
 */
export async function readOnce(
  reader: BrowserWithExtension,
  control: Control,
  page: Page,
  tabId: number,
): Promise<void> {
  if (await isListed(control, page.url())) return;
  await page.bringToFront();
  await clickToolbarButton(reader, page);
  const popup = await reader.openExtensionPage(`popup.html?tab=${tabId}`);
  const once = await popup.waitForSelector(`::-p-text(${WORDS.page.once})`);
  await once?.click();
  await popup.waitForSelector('.terms, .notice:not(:has(button))');
  await popup.close();
}

/** Whether the browser runs the content script on a page by itself, since its outlet is listed. */
async function isListed(control: Control, url: string): Promise<boolean> {
  const matches = (await control.call('runtime.getManifest().content_scripts[0].matches')) as string[];
  return matches.some((pattern) => coversPage(pattern, url));
}

/** Clicks the toolbar button for the tab in front: the gesture that `activeTab` waits for. Opens the real popup as well. */
export async function clickToolbarButton(
  { target, browser, extensionId }: BrowserWithExtension,
  page: Page,
): Promise<void> {
  if (target === 'firefox') {
    await evaluateInFirefox(
      browser,
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        return 'clicked';
      })()`,
    );
    return;
  }
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('The extension is not installed.');
  await page.triggerExtensionAction(extension);
}
