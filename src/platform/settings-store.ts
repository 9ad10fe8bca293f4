import type { Storage } from 'webextension-polyfill';
import type { Settings, StoreHealth } from '../model/settings.ts';
import { changeBetween, isNoChange, type SettingsChange } from '../model/settings-change.ts';
import { isPrivateWindow, native } from './native.ts';
import { askBackground } from './rpc.ts';
import { LOST_KEY, type Lost, readLost, readStored, SETTINGS_KEY } from './stored-settings.ts';
import { adoptSettings } from './validate-settings.ts';

/** What to change: new values, or a function that makes them from the present ones (for lists, which others may have changed). */
export type SettingsPatch = Partial<Settings> | ((settings: Settings) => Partial<Settings>);

/**
 * The reader's settings, whatever state the store is in: what is missing or damaged there is as by default, and so is all where the
 * browser gives no access to it. Never fails, and writes nothing.
 */
export async function loadSettings(): Promise<Settings> {
  return readStored(await readKey(SETTINGS_KEY).catch(() => undefined)).settings;
}

/** Settings that would tell what was read: never stored from a private window. */
const TELLING = ['mutedEntries', 'sitesOff'] as const;

/**
 * Changes settings and answers with the result; fails where it could not be stored. From a private window no entry is muted and no
 * site switched off, as nothing about what is read there may be stored. The background makes all changes, one after
 * another: what two windows do to one list at once both counts.
 */
export async function changeSettings(patch: SettingsPatch): Promise<Settings> {
  const present = await loadSettings();
  const changes = { ...(typeof patch === 'function' ? patch(present) : patch) };
  if (isPrivateWindow()) for (const key of TELLING) delete changes[key];
  const change = changeBetween(present, adoptSettings(present, changes));
  return isNoChange(change) ? present : send(change);
}

/**
 * Replaces all settings, lists included, by what the reader has in a file or had before, and answers with what stood there. In private
 * windows too: none of it comes from what is read there.
 */
export async function replaceSettings(settings: Settings): Promise<Settings> {
  const before = await loadSettings();
  await send({ set: settings });
  return before;
}

/** Looks how the store is; writes nothing. */
export async function storeHealth(): Promise<StoreHealth> {
  try {
    const { names } = await readAllLost();
    return names.length ? { kind: 'damaged', names } : { kind: 'good' };
  } catch {
    return { kind: 'unavailable' };
  }
}

/** What could not be read, as it stood: one JSON text of all copies, oldest first. */
export async function lostCopies(): Promise<string> {
  return JSON.stringify((await readAllLost()).copies, null, 2);
}

/** Forgets what was lost, at the reader's word. */
export async function dismissLost(): Promise<void> {
  const reply = await askBackground('forgetLost', {});
  if (!reply.ok) throw new Error(reply.error);
}

/** Calls `listener` after each change of settings in any context, this one included, until `signal` aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'local' && change) listener(readStored(change.newValue).settings);
  };
  native.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => native.storage.onChanged.removeListener(onChanged));
}

async function send(change: SettingsChange): Promise<Settings> {
  const reply = await askBackground('changeSettings', { change });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** The copies that are kept, and what stands in the store now where it is damaged and nothing was written since. */
async function readAllLost(): Promise<Lost> {
  const [kept, stored] = [readLost(await readKey(LOST_KEY)), await readKey(SETTINGS_KEY)];
  const { lost } = readStored(stored);
  if (lost.length === 0) return kept;
  return { names: [...new Set([...kept.names, ...lost])], copies: [...kept.copies, stored] };
}

async function readKey(key: string): Promise<unknown> {
  return (await native.storage.local.get(key))[key];
}
