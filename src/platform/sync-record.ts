import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { isListSetting, LIST_SETTINGS, type ListSetting } from '../model/settings-change.ts';
import { adoptSettings, isRightItem, isRightSetting, SETTING_KEYS } from './validate-settings.ts';
import { isRecord } from './validate-shape.ts';

/**
 * Settings as several browsers keep them in step: beside each value the time at which it was chosen, and for each item of a list the
 * time at which it came in, or, negative, went out. Of two records the later word counts, value by value and item by item; so
 * it does not matter in which order browsers hear of one another, or how often.
 */
export interface SyncRecord {
  values: { [key: string]: { value: unknown; at: number } };
  items: { [L in ListSetting]: Record<string, number> };
}

/** A record of which nothing was ever chosen. */
export function emptyRecord(): SyncRecord {
  return { values: {}, items: { sitesOff: {}, topicsOff: {}, kindsOff: {}, mutedEntries: {} } };
}

/** The settings that a record says. */
export function settingsOf({ values, items }: SyncRecord): Settings {
  const chosen = Object.fromEntries(Object.entries(values).map(([key, { value }]) => [key, value]));
  const lists = LIST_SETTINGS.map((list) => [list, Object.keys(items[list]).filter((item) => isIn(items[list], item))]);
  return adoptSettings(DEFAULT_SETTINGS, { ...chosen, ...Object.fromEntries(lists) });
}

/** The record that says these settings: what they have otherwise than it is stamped with `at`, which is later than all in it. */
export function stamped(record: SyncRecord, settings: Settings, at: number): SyncRecord {
  const before = settingsOf(record);
  const values = { ...record.values };
  for (const key of SETTING_KEYS)
    if (!isListSetting(key) && settings[key] !== before[key]) values[key] = { value: settings[key], at };
  const items = { ...record.items };
  for (const list of LIST_SETTINGS) {
    const wanted = new Set(settings[list]);
    const came = settings[list].filter((item) => !isIn(items[list], item)).map((item) => [item, at]);
    const went = before[list].filter((item) => !wanted.has(item)).map((item) => [item, -at]);
    if (came.length + went.length > 0) items[list] = { ...items[list], ...Object.fromEntries([...came, ...went]) };
  }
  return { values, items };
}

/** Of two records the later word on each value and item. Where both spoke at once, the same one wins whichever comes first. */
export function merged(a: SyncRecord, b: SyncRecord): SyncRecord {
  const values = { ...a.values };
  for (const [key, theirs] of Object.entries(b.values)) {
    const ours = values[key];
    if (!ours || theirs.at > ours.at || (theirs.at === ours.at && String(theirs.value) > String(ours.value)))
      values[key] = theirs;
  }
  const items = { ...a.items };
  for (const list of LIST_SETTINGS) {
    const joined = new Map(Object.entries(a.items[list]));
    for (const [item, theirs] of Object.entries(b.items[list])) {
      const ours = joined.get(item) ?? 0;
      const isLater = Math.abs(theirs) > Math.abs(ours) || (theirs === -ours && theirs > ours);
      if (isLater) joined.set(item, theirs);
    }
    items[list] = Object.fromEntries(joined);
  }
  return { values, items };
}

/** The latest time in a record, 0 where there is none. */
export function latestIn({ values, items }: SyncRecord): number {
  const times = [
    ...Object.values(values).map(({ at }) => at),
    ...LIST_SETTINGS.flatMap((list) => Object.values(items[list])),
  ];
  return times.reduce((latest, at) => Math.max(latest, Math.abs(at)), 0);
}

/** Whether two records say the same of everything. */
export function isSameRecord(a: SyncRecord, b: SyncRecord): boolean {
  return sorted(a) === sorted(b);
}

/** What is right in something that should be a record; another release or another hand may have written it. Never throws. */
export function readRecord(value: unknown): SyncRecord {
  const record = emptyRecord();
  if (!isRecord(value)) return record;
  for (const [key, chosen] of Object.entries(isRecord(value.values) ? value.values : {}))
    if (isRecord(chosen) && isTime(chosen.at) && !isListSetting(key) && isRightSetting(key, chosen.value))
      record.values[key] = { value: chosen.value, at: chosen.at };
  for (const list of LIST_SETTINGS) {
    const items = isRecord(value.items) && isRecord(value.items[list]) ? value.items[list] : {};
    const right = Object.entries(items).flatMap(([item, at]): [string, number][] =>
      isRightItem(item) && typeof at === 'number' && isTime(Math.abs(at)) ? [[item, at]] : [],
    );
    record.items[list] = Object.fromEntries(right);
  }
  return record;
}

function isIn(items: Record<string, number>, item: string): boolean {
  return Object.hasOwn(items, item) && Number(items[item]) > 0;
}

/** A time as we stamp it: whole milliseconds, of our millennium. */
function isTime(at: unknown): at is number {
  return Number.isInteger(at) && Number(at) > 0 && Number(at) < 1e14;
}

function sorted({ values, items }: SyncRecord): string {
  const lists = LIST_SETTINGS.map((list) => Object.entries(items[list]).sort());
  return JSON.stringify([Object.entries(values).sort(), lists]);
}
