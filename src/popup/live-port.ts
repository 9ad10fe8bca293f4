import type { BackgroundRequests, Params, Reply, Result } from '../model/messages.ts';
import { siteOf } from '../model/site.ts';
import { injectContentScript } from '../platform/content-script.ts';
import { openLine } from '../platform/line.ts';
import { openDossier } from '../platform/panel.ts';
import { coverageOf, requestSite } from '../platform/permissions.ts';
import { askBackground, askPage } from '../platform/rpc.ts';
import { changeSettings, loadSettings, storeHealth, watchSettings } from '../platform/settings-store.ts';
import { activeTab, type OpenTab, openOptions, tabById } from '../platform/tabs.ts';
import type { Page, PopupPort } from './port.ts';

/** How often an open popup looks whether the page has changed, in milliseconds; a look costs about one. */
const LOOK_EVERY_MS = 1000;
/** The same while the page shows no terms, for it may only now be read. */
const LOOK_SOON_MS = 200;

/** The popup's port over the real extension, for the tab of the given number or else the one in front. */
export function livePort(tabId: number | undefined): PopupPort {
  let tab: OpenTab | undefined;
  let look = async () => {};
  const injected = new Set<string>();
  const askOnLine = openLine();

  async function lookAtPage(): Promise<Page> {
    tab = await (tabId === undefined && tab === undefined ? activeTab() : tabById(tab?.tabId ?? tabId ?? -1));
    if (!tab) return { kind: 'unreadable' };
    const reply = await askPage(tab.tabId, 'pageState', {});
    const web = { site: siteOfTab(tab), isPrivate: tab.isPrivate };
    if (reply.ok) return { kind: 'read', state: reply.value, ...web };
    const coverage = await coverageOf(tab.url);
    if (coverage === 'unreadable') return { kind: 'unreadable' };
    if (coverage !== 'permitted') return { kind: coverage, ...web };
    return (await injectOnce(tab)) ? { kind: 'waiting', ...web } : { kind: 'unreadable' };
  }

  /** A page that was open before we came gets its script now; once, lest a page that fails is tried each second. */
  async function injectOnce({ tabId, url = '' }: OpenTab): Promise<boolean> {
    if (injected.has(url)) return true;
    injected.add(url);
    return succeeds(injectContentScript(tabId));
  }

  return {
    settings: { load: loadSettings, change: changeSettings, watch: watchSettings },
    storeHealth,
    search: async (query, limit) => resultOf(await askOnLine('search', { query, limit })),
    entry: (id, language) => ask('entry', { id, language }),
    heads: (ids) => ask('heads', { ids }),
    surroundings: (id) => ask('surroundings', { id }),
    noteRead(id) {
      // The background knows of private windows only where a tab asks.
      if (tab?.isPrivate === false) askBackground('noteRead', { id });
    },
    watchPage(listener, signal) {
      let shown = '';
      let timer: ReturnType<typeof setTimeout> | undefined;
      look = async () => {
        clearTimeout(timer);
        const page = await lookAtPage();
        if (signal.aborted) return;
        const now = JSON.stringify(page);
        if (now !== shown) listener(page);
        shown = now;
        clearTimeout(timer);
        timer = setTimeout(() => look(), hasTerms(page) ? LOOK_EVERY_MS : LOOK_SOON_MS);
      };
      look();
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
    async jump(entryId, n) {
      if (!tab) return false;
      const reply = await askPage(tab.tabId, 'jump', { entryId, n });
      return reply.ok && reply.value.found;
    },
    async pause(paused) {
      if (tab) await askPage(tab.tabId, 'pause', { paused });
      await look();
    },
    async readAlways() {
      if (tab?.url === undefined) return false;
      const isGranted = await requestSite(tab.url).catch(() => false);
      await look();
      return isGranted;
    },
    async readOnce() {
      if (!tab) return false;
      const isRead = await succeeds(injectContentScript(tab.tabId));
      await look();
      return isRead;
    },
    openDossier() {
      // The panel first, within the click; then the popup gives way to it.
      if (tab) openDossier(tab.tabId).then(() => window.close());
    },
    openOptions() {
      openOptions().then(() => window.close());
    },
  };
}

function hasTerms(page: Page): boolean {
  return page.kind === 'read' && page.state.terms.length > 0;
}

async function ask<N extends keyof BackgroundRequests>(name: N, params: Params<N>): Promise<Result<N>> {
  return resultOf(await askBackground(name, params));
}

function resultOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

function siteOfTab({ url }: OpenTab): string {
  return url !== undefined && URL.canParse(url) ? siteOf(new URL(url).hostname) : '';
}

async function succeeds(effect: Promise<void>): Promise<boolean> {
  try {
    await effect;
    return true;
  } catch {
    return false;
  }
}
