import type { Entry, EntryId } from '../model/entry.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { PageStory, Surroundings } from '../model/messages.ts';
import type { SettingsPort } from '../ui/use-settings.ts';

/**
 * The page whose background is shown. `waiting`: ours to read, but its content script does not answer yet. `not-covered`: no outlet
 * that ships and not granted, or its permission was taken away.
 */
export type Subject =
  | { kind: 'looking' | 'waiting' | 'unreadable' }
  | { kind: 'not-covered'; site: string }
  | { kind: 'read'; story: PageStory };

/** All that the dossier asks of the rest of the extension. */
export interface DossierPort {
  settings: Pick<SettingsPort, 'load' | 'watch' | 'change'>;
  /** With its texts in the language where they are translated. */
  entry(id: EntryId, language: InterfaceLanguage): Promise<Entry>;
  surroundings(id: EntryId): Promise<Surroundings>;
  /** The reader has read an entry. */
  noteRead(id: EntryId): void;
  /** Calls `listener` with the page in front, and again after each change of it, until `signal` aborts. */
  watchSubject(listener: (subject: Subject) => void, signal: AbortSignal): void;
  /** Scrolls the page to the n-th mention (from 0) and flashes it; answers whether it was there. */
  jump(entryId: EntryId, n: number): Promise<boolean>;
  /** Scrolls the page to where the reader was before the jumps. */
  back(): Promise<boolean>;
  /** Sets the article's date (YYYY-MM-DD), or takes the page's own again. */
  setDate(date: string | null): Promise<void>;
  /** Asks for the site's permission; call it directly in a click. */
  readAlways(): Promise<boolean>;
  copy(text: string): Promise<void>;
  print(): void;
  openSearch(): void;
  /** Absent where the dossier stands in a tab already. */
  openInTab?(): void;
}
