import browser, { type Tabs } from 'webextension-polyfill';

/** A tab as the popup needs it. `url` is absent where the browser hides it from extensions. */
export interface OpenTab {
  tabId: number;
  url?: string;
  /** A private window, of which nothing may be stored. */
  isPrivate: boolean;
}

/** The tab in front of the reader in this window. */
export async function activeTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab && openTab(tab);
}

/** A tab by its number, if it still stands. */
export async function tabById(tabId: number): Promise<OpenTab | undefined> {
  try {
    return openTab(await browser.tabs.get(tabId));
  } catch {
    return undefined;
  }
}

/** Numbers of the tabs that show pages of the given patterns; only of sites that the extension may read. */
export async function tabsOn(patterns: string[]): Promise<number[]> {
  if (!patterns.length) return [];
  return idsOf(await browser.tabs.query({ url: patterns, discarded: false }));
}

/** Numbers of the loaded tabs whose address the browser hides, for the extension may not read them (any more). */
export async function unreadableTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({ discarded: false });
  return idsOf(tabs.filter(({ url }) => url === undefined));
}

/** Brings a tab to the front of its window. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/** Calls `listener` whenever another tab comes to the front or a page has loaded, until `signal` aborts. */
export function watchTabs(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onUpdated = (_tabId: number, { status }: { status?: string }) => {
    if (status === 'complete') listener();
  };
  browser.tabs.onActivated.addListener(listener);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(listener);
    browser.tabs.onUpdated.removeListener(onUpdated);
  });
}

/** Opens the search in a tab of its own, with a query where there is one. */
export async function openSearch(query: string): Promise<void> {
  const url = `${browser.runtime.getURL('popup.html')}?q=${encodeURIComponent(query.slice(0, MAX_QUERY))}`;
  await browser.tabs.create({ url });
}

/** Letters of a selection that can still be a name; the search takes no more. */
const MAX_QUERY = 200;

/** Opens the page that shows a new reader what this is. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** Opens the options page, or brings it to the front. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

function openTab(tab: Tabs.Tab): OpenTab | undefined {
  return tab.id === undefined ? undefined : { tabId: tab.id, url: tab.url, isPrivate: tab.incognito };
}

function idsOf(tabs: Tabs.Tab[]): number[] {
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}
