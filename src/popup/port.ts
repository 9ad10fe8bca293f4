import type { Entry, EntryHead, EntryId } from '../model/entry.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { PageState, SearchHit, Surroundings } from '../model/messages.ts';
import type { StoreHealth } from '../model/settings.ts';
import type { SettingsPort } from '../ui/use-settings.ts';

/** A page that the browser lets extensions read. */
export interface WebPage {
  /** As settings store it: "news.example". */
  site: string;
  /** In a private window, of which nothing is stored. */
  isPrivate: boolean;
}

/**
 * The page in front of the reader. `waiting`: ours to read, but its content script does not answer yet. `not-covered`: no outlet that
 * ships and not granted. `withdrawn`: an outlet that ships, whose permission was taken away.
 */
export type Page =
  | { kind: 'looking' }
  | { kind: 'unreadable' }
  | ({ kind: 'waiting' } & WebPage)
  | ({ kind: 'not-covered' } & WebPage)
  | ({ kind: 'withdrawn' } & WebPage)
  | ({ kind: 'read'; state: PageState } & WebPage);

/** All that the popup asks of the rest of the extension. */
export interface PopupPort {
  settings: SettingsPort;
  /** Best first; rejects where the background does not answer. */
  search(query: string, limit: number): Promise<SearchHit[]>;
  /** With its texts in the language where they are translated. */
  entry(id: EntryId, language: InterfaceLanguage): Promise<Entry>;
  /** Unknown ids are left out. */
  heads(ids: EntryId[]): Promise<EntryHead[]>;
  surroundings(id: EntryId): Promise<Surroundings>;
  /** The reader has read an entry. */
  noteRead(id: EntryId): void;
  /** Calls `listener` with the page, and again after each change of it, until `signal` aborts. */
  watchPage(listener: (page: Page) => void, signal: AbortSignal): void;
  /** Scrolls the page to the n-th mention (from 0) and flashes it; answers whether it was there. */
  jump(entryId: EntryId, n: number): Promise<boolean>;
  pause(paused: boolean): Promise<void>;
  /** Asks for the site's permission; call it directly in a click. Answers whether it was granted. */
  readAlways(): Promise<boolean>;
  /** Reads the page until it is left; answers whether the browser let us. */
  readOnce(): Promise<boolean>;
  /** Opens the background of the article in front beside it; call it directly in a click. */
  openDossier(): void;
  openOptions(): void;
  /** How the store of the settings is. */
  storeHealth(): Promise<StoreHealth>;
}
