import type { EntryHead, EntryId, Topic } from '../model/entry.ts';
import type { Settings } from '../model/settings.ts';
import type { SettingsPort } from '../ui/use-settings.ts';

/** A topic with the number of its entries. */
export type CountedTopic = Topic & { count: number };

/** A site that the reader granted beyond the outlets that ship; `patterns` are what the browser granted for it. */
export interface Grant {
  /** As people read it; "*" stands for all sites. */
  site: string;
  patterns: string[];
}

/** All that the options page asks of the rest of the extension. */
export interface OptionsPort {
  settings: SettingsPort;
  /** Puts every setting back and answers with what stood before. */
  reset(): Promise<Settings>;
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
