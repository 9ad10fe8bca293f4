import type { Settings } from '../model/settings.ts';
import { changeBetween, isListSetting } from '../model/settings-change.ts';
import { nameOf, wordsForValue } from './setting-words.ts';
import { WORDS } from './words.ts';

/** One line of a preview: what a setting is called, and what becomes of it. */
export interface ChangeLine {
  name: string;
  text: string;
}

/** Items that are named of a list before the rest is only counted. */
const NAMED_ITEMS = 8;

/** Says in words what leads from one state of the settings to another, one line a setting, in the order of the options. */
export function describeChange(before: Settings, after: Settings): ChangeLine[] {
  const { add = {}, remove = {} } = changeBetween(before, after);
  const keys = Object.keys(before) as (keyof Settings)[];
  return keys.flatMap((key) => {
    const name = nameOf(key);
    if (isListSetting(key)) {
      const [added, removed] = [add[key] ?? [], remove[key] ?? []];
      const parts = [
        ...(added.length ? [WORDS.file.added(listed(added))] : []),
        ...(removed.length ? [WORDS.file.removed(listed(removed))] : []),
      ];
      return parts.length ? [{ name, text: parts.join('; ') }] : [];
    }
    if (before[key] === after[key]) return [];
    return [{ name, text: WORDS.file.becomes(wordsForValue(key, before), wordsForValue(key, after)) }];
  });
}

function listed(items: readonly string[]): string {
  const named = items.slice(0, NAMED_ITEMS).join(', ');
  return items.length > NAMED_ITEMS ? WORDS.file.andMore(named, items.length - NAMED_ITEMS) : named;
}
