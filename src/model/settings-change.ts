import type { Settings } from './settings.ts';

/** The settings that are lists, which grow and shrink by items and in which the order says nothing. */
export const LIST_SETTINGS = ['sitesOff', 'topicsOff', 'kindsOff', 'mutedEntries'] as const;
export type ListSetting = (typeof LIST_SETTINGS)[number];

/** Items by the list that they come into or go out of. */
export type ListItems = { [K in ListSetting]?: string[] };

/**
 * What to change, so that it means the same whatever was changed meanwhile elsewhere: values that replace the present ones, then
 * items that leave lists, then items that come into them.
 */
export interface SettingsChange {
  set?: Partial<Settings>;
  remove?: ListItems;
  add?: ListItems;
}

/** Whether a setting is a list. */
export function isListSetting(key: string): key is ListSetting {
  return LIST_SETTINGS.some((list) => list === key);
}

/** The change that leads from one state to another: of lists only the items that came and went. */
export function changeBetween(before: Settings, after: Settings): SettingsChange {
  const keys = (Object.keys(after) as (keyof Settings)[]).filter(
    (key) => !isListSetting(key) && before[key] !== after[key],
  );
  return {
    set: Object.fromEntries(keys.map((key) => [key, after[key]])),
    remove: itemsOnlyIn(before, after),
    add: itemsOnlyIn(after, before),
  };
}

/** The settings with a change made; each item stands once in its list. Leaves `settings` alone. */
export function applyChange(settings: Settings, { set = {}, remove = {}, add = {} }: SettingsChange): Settings {
  const changed = { ...settings, ...set };
  for (const list of LIST_SETTINGS) {
    const gone = new Set(remove[list]);
    const kept = changed[list].filter((item) => !gone.has(item));
    changed[list] = [...new Set([...kept, ...(add[list] ?? [])])];
  }
  return changed;
}

/** Whether a change changes nothing, whatever the settings are. */
export function isNoChange({ set = {}, remove = {}, add = {} }: SettingsChange): boolean {
  return [set, remove, add].every((part) => Object.keys(part).length === 0);
}

function itemsOnlyIn(here: Settings, there: Settings): ListItems {
  const items: ListItems = {};
  for (const list of LIST_SETTINGS) {
    const known = new Set(there[list]);
    const only = here[list].filter((item) => !known.has(item));
    if (only.length) items[list] = only;
  }
  return items;
}
