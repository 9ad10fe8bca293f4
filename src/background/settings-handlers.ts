import type { EntryId } from '../model/entry.ts';
import type { BackgroundRequests, Params, Result } from '../model/messages.ts';
import type { Settings, SyncState } from '../model/settings.ts';
import type { SettingsChange } from '../model/settings-change.ts';
import { siteOf } from '../model/site.ts';
import type { Handlers } from '../platform/rpc.ts';
import type { Sender } from '../platform/sender.ts';

/** What writes settings, and knows entries. */
export interface SettingsDesk {
  write(change: SettingsChange): Promise<Settings>;
  forgetLost(): Promise<void>;
  setSync(isOn: boolean): Promise<SyncState>;
  /** Whether the base has an entry of this id. */
  knows(id: EntryId): Promise<boolean>;
}

type Requests = Pick<BackgroundRequests, 'changeSettings' | 'setSync' | 'forgetLost' | 'mute' | 'quietSite'>;

/**
 * Answers the requests that change settings. A page names at most an entry: its site is what the browser says, and an entry one that there is. Of private windows
 * nothing is stored; their pages get the same answer.
 */
export function settingsHandlers({ write, forgetLost, setSync, knows }: SettingsDesk): Handlers<Requests> {
  return {
    changeSettings: ({ change }: Params<'changeSettings'>): Promise<Result<'changeSettings'>> => write(change),
    setSync: ({ isOn }) => setSync(isOn),
    async forgetLost() {
      await forgetLost();
      return { done: true };
    },
    async mute({ id, isUndone = false }, { isPrivate }: Sender) {
      if (!isPrivate && (await knows(id))) await write({ [isUndone ? 'remove' : 'add']: { mutedEntries: [id] } });
      return { done: true };
    },
    async quietSite({ isUndone = false }, { url, isPrivate }: Sender) {
      const site = url !== undefined && URL.canParse(url) ? siteOf(new URL(url).hostname) : '';
      if (site && !isPrivate) await write({ [isUndone ? 'remove' : 'add']: { sitesOff: [site] } });
      return { done: true };
    },
  };
}
