import browser from 'webextension-polyfill';

/** What Chromium adds and the polyfill does not type. */
interface SidePanel {
  open(options: { tabId: number }): Promise<void>;
}

/**
 * Opens the dossier for a tab: in the side panel (Chromium), in the sidebar (Firefox), else in a tab of its own. Call it directly in
 * a click or command, before any await: browsers open panels only then, and what they refuse becomes a tab.
 */
export function openDossier(tabId: number): Promise<void> {
  return openPanel(tabId).catch(() => openDossierTab(tabId));
}

function openPanel(tabId: number): Promise<void> {
  const { sidePanel } = browser as { sidePanel?: SidePanel };
  try {
    if (sidePanel) return sidePanel.open({ tabId });
    // Firefox for Android has no sidebar.
    if (browser.sidebarAction) return browser.sidebarAction.open();
  } catch (error) {
    return Promise.reject(error);
  }
  return Promise.reject(new Error('This browser has no panel'));
}

/** Opens the dossier of a tab in a tab of its own, or brings that to the front where this window has it already. */
export async function openDossierTab(tabId: number): Promise<void> {
  const url = `${browser.runtime.getURL('dossier.html')}?tab=${tabId}`;
  const tabs = await browser.tabs.query({ currentWindow: true });
  const open = tabs.find((tab) => tab.url === url);
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}
