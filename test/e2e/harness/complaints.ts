import type { Page } from 'puppeteer-core';
import { evaluateInFirefox } from '../../../build/run/firefox-chrome.ts';
import type { BrowserWithExtension } from '../../../build/run/launch.ts';

/** What a browser says of the extension. */
export interface Complaints {
  /** Of its manifest. */
  manifest(): Promise<string[]>;
  /** Exceptions of its scripts, on pages too, since the start; in Chromium console errors as well (the linter allows none in `src/`). */
  scripts(): Promise<string[]>;
}

/** Starts listening to what the browser says of the extension. */
export async function listen(reader: BrowserWithExtension): Promise<Complaints> {
  return reader.target === 'firefox' ? listenInFirefox(reader) : listenInChromium(reader);
}

/** Chromium's page of extensions collects both, once developer mode is on. */
async function listenInChromium({ browser, extensionId }: BrowserWithExtension): Promise<Complaints> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions', { waitUntil: 'domcontentloaded' });
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  const read = (kind: 'manifestErrors' | 'runtimeErrors') => errorsOf(page, extensionId, kind);
  return { manifest: () => read('manifestErrors'), scripts: () => read('runtimeErrors') };
}

async function errorsOf(page: Page, id: string, kind: string): Promise<string[]> {
  const errors = await page.evaluate(
    `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(id)}).then((info) => info.${kind})`,
  );
  return (errors as { message: string; source?: string; contextUrl?: string }[]).map(
    ({ message, source = '', contextUrl = '' }) => `${message} (${source} ${contextUrl})`,
  );
}

/** Firefox's notes that a page was closed, or the background ended, while it waited for something, which is no fault of theirs. */
const ENDED_WHILE_WAITING = 'Promise (rejected|resolved) after context unloaded';

async function listenInFirefox({ browser, extensionId }: BrowserWithExtension): Promise<Complaints> {
  const read = async (expression: string) => JSON.parse(await evaluateInFirefox(browser, expression)) as string[];
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;
  return {
    manifest: () => read(`JSON.stringify([...${policy}.extension.warnings, ...${policy}.extension.errors])`),
    scripts: () =>
      read(`(() => {
        const ours = 'moz-extension://' + ${policy}.mozExtensionHostname;
        const thrown = Services.console.getMessageArray()
          .filter((item) => item instanceof Ci.nsIScriptError && item.sourceName.startsWith(ours))
          .filter((item) => !(item.flags & Ci.nsIScriptError.warningFlag))
          .filter((item) => !/^${ENDED_WHILE_WAITING}/.test(item.errorMessage))
          .map((item) => item.errorMessage + ' (' + item.sourceName + ')');
        return JSON.stringify(thrown);
      })()`),
  };
}
