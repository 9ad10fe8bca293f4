import type { Settings } from '../model/settings.ts';
import { isStored, MIGRATIONS, migrate, type StoredSettings, versionAfter } from './settings-migrations.ts';
import { differences, readSettings, SETTING_KEYS } from './validate-settings.ts';
import { isRecord } from './validate-shape.ts';

/** The key of `storage.local` that holds settings. */
export const SETTINGS_KEY = 'settings';
/** The key that holds what could not be read of them, until the reader has seen to it. */
export const LOST_KEY = 'settings-lost';

/** What a store turned out to hold. */
export interface Reading {
  settings: Settings;
  /** Names of settings that were lost, or "all" where nothing of what stood there could be read. */
  lost: string[];
}

/** Copies of what could not be read, oldest first, as they stood, and the names of what was lost. */
export interface Lost {
  names: string[];
  copies: unknown[];
}

/** Copies that are kept: a store that is damaged again and again must not fill up. */
const MAX_COPIES = 5;

/** Reads what is stored, of whatever version and form. What a newer release wrote and this one cannot read is not lost: it is kept. */
export function readStored(stored: unknown): Reading {
  const { version, values } = migrate(stored);
  const { settings, lost } = readSettings(values);
  if (stored !== undefined && !isStored(stored)) return { settings, lost: ['all'] };
  return { settings, lost: version > versionAfter(MIGRATIONS) ? [] : lost };
}

/** What to store for these settings over what stands there: the differences from the defaults, and what a newer release added. */
export function toStore(settings: Settings, stored: unknown): StoredSettings {
  const { version, values } = migrate(stored);
  const kept = version > versionAfter(MIGRATIONS) ? ofTheFuture(values, settings) : {};
  return { version, values: { ...kept, ...differences(settings) } };
}

/** The lost things in a store, of whatever form they are. */
export function readLost(stored: unknown): Lost {
  if (!isRecord(stored) || !Array.isArray(stored.copies) || !Array.isArray(stored.names))
    return { names: [], copies: [] };
  const names = stored.names.filter(
    (name): name is string => name === 'all' || SETTING_KEYS.some((key) => key === name),
  );
  return { names: [...new Set(names)], copies: stored.copies };
}

/** The lost things with one more. */
export function addLost({ names, copies }: Lost, lost: string[], copy: unknown): Lost {
  return { names: [...new Set([...names, ...lost])], copies: [...copies, copy].slice(-MAX_COPIES) };
}

/**
 * What a newer release stored and this one does not know or cannot read: the reader may go forward again. A setting that was chosen
 * anew here is not among it.
 */
function ofTheFuture(values: Record<string, unknown>, settings: Settings): Record<string, unknown> {
  const { settings: read, lost } = readSettings(values);
  const isOpen = (key: string) => {
    const known = SETTING_KEYS.find((name) => name === key);
    return (
      known === undefined || (lost.includes(known) && JSON.stringify(read[known]) === JSON.stringify(settings[known]))
    );
  };
  return Object.fromEntries(Object.entries(values).filter(([key]) => isOpen(key)));
}
