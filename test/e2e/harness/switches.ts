import { evaluateInFirefox } from '../../../build/run/firefox-chrome.ts';
import type { Desk } from './desk.ts';

/** What befalls an extension under open pages; `updated` puts the same one in its place, as a new version is put. */
export type Turn = 'off' | 'on' | 'updated' | 'revoked' | 'granted';

/** Does to the extension what the reader or the store does, and returns when the browser has done its part. */
export async function turn({ target, browser, extensionId }: Desk, how: Turn): Promise<void> {
  const id = JSON.stringify(extensionId);
  if (target === 'firefox') {
    await evaluateInFirefox(browser, `(async () => { ${IN_FIREFOX[how](id)}; return 'done'; })()`);
    return;
  }
  const page = await browser.newPage();
  await page.goto('chrome://extensions', { waitUntil: 'domcontentloaded' });
  await page.evaluate(IN_CHROMIUM[how](id));
  await page.close();
}

/** The site access that a reader chooses in the browser's page of the extension. */
const access = (hostAccess: string) => (id: string) =>
  `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, hostAccess: '${hostAccess}' })`;

const IN_CHROMIUM: Record<Turn, (id: string) => string> = {
  off: (id) => `chrome.management.setEnabled(${id}, false)`,
  on: (id) => `chrome.management.setEnabled(${id}, true)`,
  updated: (id) => `chrome.developerPrivate.reload(${id}, { failQuietly: true })`,
  revoked: access('ON_CLICK'),
  granted: access('ON_ALL_SITES'),
};

const addon = (deed: string) => (id: string) => `await (await AddonManager.getAddonByID(${id})).${deed}()`;
const permissions = (deed: string) => (id: string) =>
  `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(${id});
  const origins = extension.manifest.host_permissions;
  await ExtensionPermissions.${deed}(${id}, { origins, permissions: [], data_collection: [] }, extension)`;

const IN_FIREFOX: Record<Turn, (id: string) => string> = {
  off: addon('disable'),
  on: addon('enable'),
  updated: addon('reload'),
  revoked: permissions('remove'),
  granted: permissions('add'),
};
