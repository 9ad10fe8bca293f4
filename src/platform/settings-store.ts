import type { Storage } from 'webextension-polyfill';
import type { Settings } from '../model/settings.ts';
import { isPrivateWindow, native } from './native.ts';
import { MIGRATIONS, migrate, type StoredSettings, versionAfter } from './settings-migrations.ts';
import { adoptSettings, differences, readSettings, SETTING_KEYS } from './validate-settings.ts';

/** The one key of `storage.local` that holds settings. */
export const SETTINGS_KEY = 'settings';

/** What to change: new values, or a function that makes them from the present ones (for lists, which others may have changed). */
export type SettingsPatch = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/** The reader's settings, whatever state the store is in: what is missing or damaged there is as by default. */
export async function loadSettings(): Promise<Settings> {
  const stored = await native.storage.local.get(SETTINGS_KEY);
  return readSettings(migrate(stored[SETTINGS_KEY]).values);
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Settings that would tell what was read: never stored from a private window. */
const TELLING = ['mutedEntries', 'sitesOff'] as const;

/**
 * Changes settings and answers with the result. From a private window no entry is muted and no site switched off, as nothing about
 * what is read there may be stored. Changes of one context follow each other; two contexts that change the same
 * list within the same few milliseconds may still lose one change.
 */
export function changeSettings(patch: SettingsPatch): Promise<Settings> {
  return inTurn(() => applyPatch(patch));
}

/** Puts everything back to the defaults and answers with what stood before. */
export function resetSettings(): Promise<Settings> {
  return inTurn(async () => {
    const before = await loadSettings();
    await native.storage.local.remove(SETTINGS_KEY);
    return before;
  });
}

/** Calls `listener` after each change of settings in any context, this one included, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) listener(readSettings(migrate(change.newValue).values));
  };
  native.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => native.storage.onChanged.removeListener(onChanged));
}

function inTurn(change: () => Promise<Settings>): Promise<Settings> {
  const result = lastChange.then(change);
  lastChange = result.catch(() => undefined);
  return result;
}

async function applyPatch(patch: SettingsPatch): Promise<Settings> {
  const items = await native.storage.local.get(SETTINGS_KEY);
  const stored = migrate(items[SETTINGS_KEY]);
  const current = readSettings(stored.values);
  const changes = { ...(typeof patch === 'function' ? patch(current) : patch) };
  if (isPrivateWindow()) for (const key of TELLING) delete changes[key];
  const settings = adoptSettings(current, changes);
  const values = { ...unknownValues(stored), ...differences(settings) };
  await native.storage.local.set({ [SETTINGS_KEY]: { version: stored.version, values } });
  return settings;
}

/** What a newer release stored and this one does not know: kept, for the reader may go forward again. */
function unknownValues({ version, values }: StoredSettings): Record<string, unknown> {
  if (version <= versionAfter(MIGRATIONS)) return {};
  return Object.fromEntries(Object.entries(values).filter(([key]) => !SETTING_KEYS.some((known) => known === key)));
}
