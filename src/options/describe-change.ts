import type { Settings } from '../model/settings.ts';
import { changeBetween, isListSetting } from '../model/settings-change.ts';
import { nameOf, wordsForValue } from './setting-words.ts';
import type { OptionsWords } from './words/words.ts';

/** One line of a preview: what a setting is called, and what becomes of it. */
export interface ChangeLine {
  name: string;
  text: string;
}

/** Items that are named of a list before the rest is only counted. */
const NAMED_ITEMS = 8;

/** Says in words what leads from one state of the settings to another, one line a setting, in the order of the options. */
export function describeChange(before: Settings, after: Settings, words: OptionsWords): ChangeLine[] {
  const { add = {}, remove = {} } = changeBetween(before, after);
  const keys = Object.keys(before) as (keyof Settings)[];
  return keys.flatMap((key) => {
    const name = nameOf(key, words);
    if (isListSetting(key)) {
      const [added, removed] = [add[key] ?? [], remove[key] ?? []];
      const parts = [
        ...(added.length ? [words.file.added(listed(added, words))] : []),
        ...(removed.length ? [words.file.removed(listed(removed, words))] : []),
      ];
      return parts.length ? [{ name, text: parts.join(words.file.both) }] : [];
    }
    if (before[key] === after[key]) return [];
    return [{ name, text: words.file.becomes(wordsForValue(key, before, words), wordsForValue(key, after, words)) }];
  });
}

function listed(items: readonly string[], { file, list }: OptionsWords): string {
  const named = items.slice(0, NAMED_ITEMS).join(list);
  return items.length > NAMED_ITEMS ? file.andMore(named, items.length - NAMED_ITEMS) : named;
}
