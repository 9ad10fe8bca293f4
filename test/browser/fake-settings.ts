import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { SettingsPort } from '../../src/ui/use-settings.ts';

export interface FakeSettings extends SettingsPort {
  /** What stands in the store. */
  now(): Settings;
  /** Replaces all and answers with what stood before. */
  replace(settings: Settings): Promise<Settings>;
  /** Makes all changes fail with this reason, or none. */
  failWith(reason: string | undefined): void;
}

/** A settings store in memory. */
export function fakeSettings(start: Partial<Settings> = {}): FakeSettings {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...start };
  let failure: string | undefined;
  const listeners = new Set<(settings: Settings) => void>();
  const put = (next: Settings) => {
    if (failure !== undefined) throw new Error(failure);
    settings = next;
    for (const listener of listeners) listener(settings);
  };
  return {
    now: () => settings,
    load: async () => settings,
    async change(patch) {
      put({ ...settings, ...(typeof patch === 'function' ? patch(settings) : patch) });
      return settings;
    },
    async replace(next) {
      const before = settings;
      put(next);
      return before;
    },
    failWith(reason) {
      failure = reason;
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
