import { contentScript, injectContentScript, registerOn, untilLoaded } from '../platform/content-script.ts';
import { grantedPatterns } from '../platform/permissions.ts';
import { askPage, NOBODY_ANSWERS } from '../platform/rpc.ts';
import { tabsOn, unreadableTabs } from '../platform/tabs.ts';

/** Has the browser run the content script on the sites that the reader granted. An update of the extension forgets them. */
export async function registerGrantedSites(): Promise<void> {
  await registerOn(await grantedPatterns());
}

/** Reads the pages that were open before the extension came or came back, or before a site was granted, without a reload. */
export async function readOpenPages(patterns?: string[]): Promise<void> {
  const tabs = await tabsOn(patterns ?? [...contentScript().matches, ...(await grantedPatterns())]);
  await Promise.all(tabs.map(readIfUnread));
}

/** Follows what the reader grants (the patterns added) and takes back (none). */
export async function onSitesChanged(added: string[]): Promise<void> {
  await registerGrantedSites();
  if (added.length) await readOpenPages(added);
  else await quietUnreadable();
}

async function readIfUnread(tabId: number): Promise<void> {
  if (await isRead(tabId)) return;
  try {
    // A page that still loads, as many do when the browser starts, has its script from the browser by then.
    await untilLoaded(tabId);
    if (!(await isRead(tabId))) await injectContentScript(tabId);
  } catch {
    // A page that the browser protects, an error page, a tab that was closed meanwhile: nothing to read there.
  }
}

async function isRead(tabId: number): Promise<boolean> {
  const reply = await askPage(tabId, 'pageState', {});
  return reply.ok || reply.error !== NOBODY_ANSWERS;
}

/** Has pages of sites that were taken back left; a content script that runs is not stopped by the browser. */
async function quietUnreadable(): Promise<void> {
  await Promise.all((await unreadableTabs()).map((tabId) => askPage(tabId, 'leave', {})));
}
