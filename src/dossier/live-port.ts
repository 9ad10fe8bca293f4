import type { BackgroundRequests, PageRequests, Params, Result } from '../model/messages.ts';
import { siteOf } from '../model/site.ts';
import { openDossierTab } from '../platform/panel.ts';
import { coverageOf, requestSite } from '../platform/permissions.ts';
import { askBackground, askPage } from '../platform/rpc.ts';
import { changeSettings, loadSettings, watchSettings } from '../platform/settings-store.ts';
import { activeTab, type OpenTab, openSearch, showTab, tabById, watchTabs } from '../platform/tabs.ts';
import type { DossierPort, Subject } from './port.ts';

/** How often a dossier that is in sight looks whether the page has changed, in milliseconds; a look costs the page about one. */
const LOOK_EVERY_MS = 1000;

/** The dossier's port over the real extension: for the tab in front of its window, or for the tab of the given number alone. */
export function livePort(tabId: number | undefined): DossierPort {
  let tab: OpenTab | undefined;
  let look = async () => {};

  async function lookAtPage(): Promise<Subject> {
    tab = await (tabId === undefined ? activeTab() : tabById(tabId));
    if (!tab) return { kind: 'unreadable' };
    const reply = await askPage(tab.tabId, 'pageStory', {});
    if (reply.ok) return { kind: 'read', story: reply.value };
    const coverage = await coverageOf(tab.url);
    if (coverage === 'permitted') return { kind: 'waiting' };
    if (coverage === 'unreadable') return { kind: 'unreadable' };
    return { kind: 'not-covered', site: siteOf(new URL(tab.url ?? '').hostname) };
  }
  /** Asks the page and looks again; undefined where nobody answers. */
  async function tell<N extends keyof PageRequests>(name: N, params: Params<N>): Promise<Result<N> | undefined> {
    if (!tab) return undefined;
    const reply = await askPage(tab.tabId, name, params);
    await look();
    return reply.ok ? reply.value : undefined;
  }
  /** A dossier in a tab hides the article that it moves. */
  async function showArticle(): Promise<void> {
    if (tabId !== undefined) await showTab(tabId);
  }

  return {
    settings: { load: loadSettings, change: changeSettings, watch: watchSettings },
    entry: (id, language) => ask('entry', { id, language }),
    surroundings: (id) => ask('surroundings', { id }),
    noteRead(id) {
      // The background knows of private windows only where a tab asks.
      if (tab?.isPrivate === false) askBackground('noteRead', { id });
    },
    watchSubject(listener, signal) {
      let shown = '';
      let timer: ReturnType<typeof setTimeout> | undefined;
      let turn = 0;
      look = async () => {
        clearTimeout(timer);
        const own = ++turn;
        const subject = await lookAtPage();
        // A page that answers late may be that of another tab by now.
        if (signal.aborted || own !== turn) return;
        const now = JSON.stringify(subject);
        if (now !== shown) listener(subject);
        shown = now;
        clearTimeout(timer);
        // Out of sight it costs nothing; it looks again when it comes back.
        if (!document.hidden) timer = setTimeout(() => look(), LOOK_EVERY_MS);
      };
      const lookNow = () => {
        look();
      };
      lookNow();
      watchTabs(lookNow, signal);
      document.addEventListener('visibilitychange', lookNow, { signal });
      signal.addEventListener('abort', () => clearTimeout(timer));
    },
    async jump(entryId, n) {
      const found = (await tell('jump', { entryId, n }))?.found ?? false;
      if (found) await showArticle();
      return found;
    },
    async back() {
      const found = (await tell('back', {}))?.found ?? false;
      if (found) await showArticle();
      return found;
    },
    async setDate(date) {
      await tell('setDate', { date });
    },
    async readAlways() {
      if (tab?.url === undefined) return false;
      const isGranted = await requestSite(tab.url).catch(() => false);
      await look();
      return isGranted;
    },
    copy: (text) => navigator.clipboard.writeText(text),
    print: () => window.print(),
    openSearch() {
      openSearch('');
    },
    openInTab:
      tabId === undefined
        ? () => {
            if (tab) openDossierTab(tab.tabId);
          }
        : undefined,
  };
}

async function ask<N extends keyof BackgroundRequests>(name: N, params: Params<N>): Promise<Result<N>> {
  const reply = await askBackground(name, params);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}
