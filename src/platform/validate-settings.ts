import { DEFAULT_SETTINGS, DELAY_BOUNDS_MS, DENSITIES, LOOKS, type Settings } from '../model/settings.ts';
import { isListSetting, LIST_SETTINGS, type SettingsChange } from '../model/settings-change.ts';
import { type Check, isBoolean, isListOf, isOneOf, isRecord, isText, isWholeNumber } from './validate-shape.ts';

/** Hosts are at most 253 characters by DNS, ids are shorter. */
export const MAX_ITEM_LENGTH = 253;
/** More than a reader collects in a life; keeps a damaged store from slowing every page. */
const MAX_ITEMS = 10_000;

const isKey = isText(MAX_ITEM_LENGTH);
const isListOfKeys = isListOf(isKey, MAX_ITEMS);

const CHECKS: { [K in keyof Settings]: Check<Settings[K]> } = {
  enabled: isBoolean,
  sitesOff: isListOfKeys,
  topicsOff: isListOfKeys,
  kindsOff: isListOfKeys,
  mutedEntries: isListOfKeys,
  occurrences: isOneOf(['first', 'all']),
  density: isOneOf(DENSITIES),
  look: isOneOf(LOOKS),
  delayMs: isWholeNumber(DELAY_BOUNDS_MS.min, DELAY_BOUNDS_MS.max),
  theme: isOneOf(['auto', 'light', 'dark']),
  language: isOneOf(['auto', 'en', 'ja', 'ko']),
  tellChanges: isBoolean,
  inlineMarks: isBoolean,
};

/** The names of all settings. */
export const SETTING_KEYS = Object.keys(CHECKS) as (keyof Settings)[];

/** Settings as far as they could be read, and the names of those that could not, or not wholly. */
export interface ReadSettings {
  settings: Settings;
  lost: (keyof Settings)[];
}

/** The whole settings, with the default for each that is missing or wrong; what is right is kept, in lists by item. Never throws. */
export function readSettings(values: unknown): ReadSettings {
  const settings = adoptSettings(DEFAULT_SETTINGS, values);
  const lost: (keyof Settings)[] = [];
  if (!isRecord(values)) return { settings, lost };
  for (const key of SETTING_KEYS) {
    const value = values[key];
    if (value === undefined || CHECKS[key](value)) continue;
    lost.push(key);
    if (isListSetting(key) && Array.isArray(value)) settings[key] = value.filter(isKey).slice(0, MAX_ITEMS);
  }
  return { settings, lost };
}

/** `base` with those of the given values that are right. Never throws, and leaves `base` alone. */
export function adoptSettings(base: Settings, values: unknown): Settings {
  const settings = structuredClone(base);
  if (isRecord(values)) for (const key of SETTING_KEYS) adopt(settings, key, values[key]);
  return settings;
}

/** Whether a value is right for a setting of this name; no name that is unknown has a right value. */
export function isRightSetting(key: string, value: unknown): boolean {
  const known = SETTING_KEYS.find((name) => name === key);
  return known !== undefined && CHECKS[known](value);
}

/** Whether a value may stand in a list of settings. */
export const isRightItem: Check<string> = isKey;

/** Whether something is a {@link SettingsChange} of which all is right. */
export const isSettingsChange: Check<SettingsChange> = (value): value is SettingsChange => {
  if (!isRecord(value)) return false;
  const { set = {}, remove = {}, add = {} } = value;
  if (!isRecord(set) || !Object.entries(set).every(([key, setting]) => isRightSetting(key, setting))) return false;
  return [remove, add].every((items) => isRecord(items) && LIST_SETTINGS.every((list) => isOptionalList(items[list])));
};

function isOptionalList(value: unknown): boolean {
  return value === undefined || isListOfKeys(value);
}

/** Only what differs from the defaults. */
export function differences(settings: Settings): Partial<Settings> {
  const kept = SETTING_KEYS.filter((key) => !sameValue(settings[key], DEFAULT_SETTINGS[key]));
  return Object.fromEntries(kept.map((key) => [key, settings[key]]));
}

function adopt<K extends keyof Settings>(settings: Settings, key: K, value: unknown): void {
  const isRight: Check<Settings[K]> = CHECKS[key];
  if (isRight(value)) settings[key] = value;
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
