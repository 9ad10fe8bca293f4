import { DEFAULT_SETTINGS, DELAY_BOUNDS_MS, LOOKS, type Settings } from '../model/settings.ts';
import { type Check, isBoolean, isListOf, isOneOf, isRecord, isText, isWholeNumber } from './validate-shape.ts';

/** Hosts are at most 253 characters by DNS, ids are shorter. */
const MAX_ITEM_LENGTH = 253;
/** More than a reader collects in a life; keeps a damaged store from slowing every page. */
const MAX_ITEMS = 10_000;

const isListOfKeys = isListOf(isText(MAX_ITEM_LENGTH), MAX_ITEMS);

const CHECKS: { [K in keyof Settings]: Check<Settings[K]> } = {
  enabled: isBoolean,
  sitesOff: isListOfKeys,
  topicsOff: isListOfKeys,
  mutedEntries: isListOfKeys,
  occurrences: isOneOf(['first', 'all']),
  look: isOneOf(LOOKS),
  delayMs: isWholeNumber(DELAY_BOUNDS_MS.min, DELAY_BOUNDS_MS.max),
  theme: isOneOf(['auto', 'light', 'dark']),
  language: isOneOf(['auto', 'en', 'ja', 'ko']),
  inlineMarks: isBoolean,
};

/** The names of all settings. */
export const SETTING_KEYS = Object.keys(CHECKS) as (keyof Settings)[];

/** The whole settings, with the default for each that is missing or wrong; what is right is kept. Never throws. */
export function readSettings(values: unknown): Settings {
  return adoptSettings(DEFAULT_SETTINGS, values);
}

/** `base` with those of the given values that are right. Never throws, and leaves `base` alone. */
export function adoptSettings(base: Settings, values: unknown): Settings {
  const settings = structuredClone(base);
  if (isRecord(values)) for (const key of SETTING_KEYS) adopt(settings, key, values[key]);
  return settings;
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
