import type { Entry, EntryHead, EntryId, Topic } from './entry.ts';
import type { Language } from './language.ts';
import type { Locator } from './locator.ts';
import type { Settings, SyncState } from './settings.ts';
import type { SettingsChange } from './settings-change.ts';
import type { LinkReply, LinkRequest } from './text.ts';
import type { Translated } from './translation.ts';

/** A reply as it crosses the extension's wire: errors are values, never exceptions. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: string };

/** One row of a search. `matched` is the name that matched, in whichever language. */
export interface SearchHit extends EntryHead {
  matched: string;
  /** The first sentence of the summary. */
  gist: string;
}

/** What stands around an entry wherever it is read in full. */
export interface Surroundings {
  /** The names of its topic. */
  topic: Topic['names'];
  /** Heads of the entries that it leads to. */
  heads: EntryHead[];
  /** Where it lies, drawn; absent for an entry without a place. */
  locator?: Locator;
  /** Whether it was asked for from a private window, in which nothing that the reader says of it is kept. */
  isPrivate: boolean;
}

/** Requests that pages of the extension and content scripts send to the background. */
export interface BackgroundRequests {
  /** Finds the mentions of a document's blocks. At most 100 KB of text a request. */
  link: { params: LinkRequest; result: LinkReply };
  /**
   * Loads one entry for a card or a list, translated where the base has it in `language`, with what has changed since the reader read
   * it; fails where the id is unknown.
   */
  entry: { params: { id: EntryId; language?: Language }; result: Entry };
  /** What to show an entry with; fails where the id is unknown. */
  surroundings: { params: { id: EntryId }; result: Surroundings };
  /** Finds entries by name in any language, best first; an empty query finds nothing. */
  search: { params: { query: string; limit: number }; result: SearchHit[] };
  /** Lists the topics in the order in which the options page shows them, with the number of their entries. */
  topics: { params: Record<string, never>; result: (Topic & { count: number })[] };
  /** Lists heads of the given entries; unknown ids are left out. */
  heads: { params: { ids: EntryId[] }; result: EntryHead[] };
  /** Runs the script that reads articles in the asking frame, beside its content script, and readies the gazetteer meanwhile. */
  loadReader: { params: Record<string, never>; result: { loaded: true } };
  /** Runs the card's script in the asking frame, beside its content script. Asking twice runs it twice. */
  loadCard: { params: Record<string, never>; result: { loaded: true } };
  /** Runs the script with the card's texts in another language than English, likewise. */
  loadWords: { params: { language: Translated }; result: { loaded: true } };
  /** Runs the script that paints real elements in the asking frame, likewise. */
  loadMarks: { params: Record<string, never>; result: { loaded: true } };
  /** Opens the dossier of the asking tab: beside it where the browser allows that upon a click in a page, else in a tab. */
  openDossier: { params: Record<string, never>; result: { opened: true } };
  /** Stores a change of settings and answers with all of them; fails where the browser does not store. */
  changeSettings: { params: { change: SettingsChange }; result: Settings };
  /** Begins or ends to keep settings in step with the reader's other browsers. */
  setSync: { params: { isOn: boolean }; result: SyncState };
  /** Forgets the copies of settings that could not be read. */
  forgetLost: { params: Record<string, never>; result: { done: true } };
  /** Marks an entry nowhere any more, as the reader of the asking page wants, or again; from a private window nothing is stored. */
  mute: { params: { id: EntryId; isUndone?: boolean }; result: { done: true } };
  /** Marks nothing any more on the site of the asking page, or again, likewise. */
  quietSite: { params: { isUndone?: boolean }; result: { done: true } };
  /** Notes that the reader has read an entry as it is now; from a private window, or against the reader's wish, nothing is stored. */
  noteRead: { params: { id: EntryId }; result: { done: true } };
  /** Forgets all that was noted so. */
  forgetReads: { params: Record<string, never>; result: { done: true } };
}

/** A term that stands on the page, in order of first appearance. */
export interface PageTerm extends EntryHead {
  /** Mentions of it in the page's article. */
  count: number;
}

/** What the popup shows of a page. */
export interface PageState {
  terms: PageTerm[];
  /** Whether marks are painted now; false when a switch (site, page or all) is off. */
  active: boolean;
  /** Whether this page alone was paused by the reader. */
  paused: boolean;
  /** The article's date as used, where known. */
  date?: string;
}

/** Parts of an article in the order in which they weigh: its headline, its first paragraphs, the rest. */
export const PARTS = ['headline', 'lead', 'body'] as const;
export type Part = (typeof PARTS)[number];

/** An entry that the article names, and the weightiest part of the article that names it. */
export interface StoryEntry extends PageTerm {
  part: Part;
}

/** Which mark of the page said the article's date; "reader" where the reader corrected it. */
export type DateOrigin = 'json-ld' | 'meta' | 'time' | 'address' | 'byline' | 'title' | 'reader';

/** What the dossier shows of a page: of its first article, where several follow one another. */
export interface PageStory {
  /** Whether the page is read now; false when a switch (site, page or all) is off. */
  active: boolean;
  paused: boolean;
  isArticle: boolean;
  headline?: string;
  /** The page's address, without what follows "#". */
  address: string;
  /** In order of first appearance. */
  entries: StoryEntry[];
  date?: string;
  dateFrom?: DateOrigin;
  /** The page does not say beyond doubt that this is the article's date. */
  isDateUnsure?: boolean;
  /** Whether `back` leads somewhere: the reader has jumped and not come back. */
  canGoBack: boolean;
}

/** Requests that the popup (and the dossier and commands) send to the content script of a tab. */
export interface PageRequests {
  /** Reads what the page holds. */
  pageState: { params: Record<string, never>; result: PageState };
  /** Scrolls to the n-th mention (from 0) of an entry, flashes it, and answers whether it was found. */
  jump: { params: { entryId: EntryId; n: number }; result: { found: boolean } };
  /** Reads what the dossier needs. */
  pageStory: { params: Record<string, never>; result: PageStory };
  /** Scrolls to where the reader was before the last run of jumps; false where there is no such place. */
  back: { params: Record<string, never>; result: { found: boolean } };
  /** Takes the reader's word for the article's date (YYYY-MM-DD) until the article is left; null takes the page's again. */
  setDate: { params: { date: string | null }; result: PageStory };
  /** Pauses or resumes this page until it is left. */
  pause: { params: { paused: boolean }; result: PageState };
  /** Moves to the next or previous term, or (0) to the one where the reader is, and opens its card with the focus in it. */
  step: { params: { by: 1 | 0 | -1 }; result: { entryId: EntryId | null } };
  /** Closes the card, if one is open; the focus returns. */
  closeCard: { params: Record<string, never>; result: { done: true } };
  /** Ends the content script, which takes all of ours off the page: the extension may not read it any more. */
  leave: { params: Record<string, never>; result: { done: true } };
}

type Contract = BackgroundRequests & PageRequests;
export type RequestName = keyof Contract;
export type Params<N extends RequestName> = Contract[N]['params'];
export type Result<N extends RequestName> = Contract[N]['result'];

/** A request on the wire. */
export interface Envelope<N extends RequestName = RequestName> {
  to: 'background' | 'page';
  name: N;
  params: Params<N>;
}
