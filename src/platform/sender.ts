import type { Runtime } from 'webextension-polyfill';
import type { RequestName } from '../model/messages.ts';
import { native } from './native.ts';

/** Who sent a message: the extension itself (background, popup, options, dossier), or our content script in a page. */
export type Origin = 'extension' | 'page';

/** Where a request came from, as the browser states it; `tabId` and `frameId` are absent where it was no tab, as in the popup. */
export interface Sender {
  from: Origin;
  tabId?: number;
  frameId?: number;
  /** Of the page or frame that asked. */
  url?: string;
  /** Whether it is a tab of a private window. */
  isPrivate: boolean;
}

/** What browsers say beyond what the polyfill types. */
type BrowserSender = Runtime.MessageSender & { documentLifecycle?: string };

/**
 * Reads who sent a message from what the browser, not the sender, states; undefined for other extensions, frames of a page, and what
 * is neither a page of ours nor in a tab.
 */
export function readSender(sender: BrowserSender): Sender | undefined {
  const { id, url, tab, frameId } = sender;
  if (id !== native.runtime.id) return undefined;
  const place = { tabId: tab?.id, frameId, url, isPrivate: tab?.incognito ?? false };
  if (url === undefined ? tab === undefined : url.startsWith(native.runtime.getURL(''))) {
    return { from: 'extension', ...place };
  }
  if (tab?.id === undefined) return undefined;
  // Chromium numbers the top frame of a page that it renders in advance otherwise.
  const isTop = frameId === 0 || sender.documentLifecycle === 'prerender';
  return isTop ? { from: 'page', ...place } : undefined;
}

const BOTH: readonly Origin[] = ['extension', 'page'];
const EXTENSION: readonly Origin[] = ['extension'];
const PAGE: readonly Origin[] = ['page'];

/** Who has a use for each request. A page whose process was taken over gets no further than its content script would. */
const ASKERS: Record<RequestName, readonly Origin[]> = {
  link: BOTH,
  entry: BOTH,
  surroundings: BOTH,
  search: EXTENSION,
  topics: EXTENSION,
  heads: BOTH,
  loadReader: PAGE,
  loadCard: PAGE,
  loadWords: PAGE,
  loadMarks: PAGE,
  openDossier: PAGE,
  changeSettings: EXTENSION,
  setSync: EXTENSION,
  forgetLost: EXTENSION,
  mute: PAGE,
  quietSite: PAGE,
  noteRead: BOTH,
  forgetReads: EXTENSION,
  pageState: EXTENSION,
  jump: EXTENSION,
  pageStory: EXTENSION,
  back: EXTENSION,
  setDate: EXTENSION,
  pause: EXTENSION,
  step: EXTENSION,
  closeCard: EXTENSION,
  leave: EXTENSION,
};

/** Whether a request may come from there. */
export function mayAsk(name: RequestName, from: Origin): boolean {
  return ASKERS[name].includes(from);
}
