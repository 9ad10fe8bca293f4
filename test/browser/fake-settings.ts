import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { SettingsPort } from '../../src/ui/use-settings.ts';

/** A settings store in memory; `now()` is what stands in it. */
export function fakeSettings(start: Partial<Settings> = {}): SettingsPort & { now(): Settings } {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...start };
  const listeners = new Set<(settings: Settings) => void>();
  return {
    now: () => settings,
    load: async () => settings,
    async change(patch) {
      settings = { ...settings, ...(typeof patch === 'function' ? patch(settings) : patch) };
      for (const listener of listeners) listener(settings);
      return settings;
    },
    watch(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}
