import type { EntryHead, EntryId, Topic } from '../model/entry.ts';
import type { Settings, StoreHealth, SyncState } from '../model/settings.ts';
import type { ReadFile } from '../platform/settings-file.ts';
import type { SettingsPort } from '../ui/use-settings.ts';

/** A topic with the number of its entries. */
export type CountedTopic = Topic & { count: number };

/** A site that the reader granted beyond the outlets that ship; `patterns` are what the browser granted for it. */
export interface Grant {
  /** As people read it; "*" stands for all sites. */
  site: string;
  patterns: string[];
}

/** A settings file, written and read. */
export interface SettingsFilePort {
  write(settings: Settings): string;
  /** All of the file's settings, or everything that is wrong with it. */
  read(text: string): ReadFile;
}

/** What the store holds beside settings: what of them could not be read. */
export interface StorePort {
  health(): Promise<StoreHealth>;
  /** What could not be read, as it stood, as text. */
  copies(): Promise<string>;
  /** Forgets it. */
  dismiss(): Promise<void>;
}

/** Settings kept in step between the reader's browsers. */
export interface SyncPort {
  state(): Promise<SyncState>;
  set(isOn: boolean): Promise<SyncState>;
}

/** All that the options page asks of the rest of the extension. */
export interface OptionsPort {
  settings: SettingsPort;
  /** Replaces all settings, lists included, and answers with what stood before; fails where they could not be stored. */
  replace(settings: Settings): Promise<Settings>;
  store: StorePort;
  sync: SyncPort;
  file: SettingsFilePort;
  /** Gives the reader a text as a file of this name. */
  save(name: string, text: string): void;
  /** Forgets which entries were read. Rejects where that fails. */
  forgetReads(): Promise<void>;
  /** Rejects where the background does not answer. */
  topics(): Promise<CountedTopic[]>;
  /** Unknown ids are left out. */
  heads(ids: EntryId[]): Promise<EntryHead[]>;
  grants(): Promise<Grant[]>;
  /** Gives a site back to the browser. */
  revoke(grant: Grant): Promise<void>;
  /** Calls `listener` after each change of what is granted until `signal` aborts. */
  watchGrants(listener: () => void, signal: AbortSignal): void;
}
