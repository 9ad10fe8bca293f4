import type { Entry, TimelineItem } from '../model/entry.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { Language } from '../model/language.ts';
import { type Titled, titled } from './titled.ts';

/** An event of one or more of the article's entries. */
export interface MergedEvent extends TimelineItem {
  /** The entries in whose history it stands, weightiest first. */
  of: Titled[];
  /** Of its text, where that is translated. */
  textLanguage?: Language;
  /** Rank of the weightiest of these in the article, from 0. */
  rank: number;
}

/**
 * The histories of all entries in one, oldest first; what several tell with the same date and words stands once, with the
 * sources of all. Entries come weightiest first.
 */
export function mergeTimelines(entries: readonly Entry[], language: InterfaceLanguage = 'en'): MergedEvent[] {
  const events = new Map<string, MergedEvent>();
  for (const [rank, entry] of entries.entries()) {
    const owner = titled(entry, language);
    const texts = entry.language && { textLanguage: entry.language };
    for (const item of entry.timeline) {
      const key = `${item.date} ${item.text.replace(/\s+/g, ' ').trim()}`;
      const same = events.get(key);
      if (same === undefined) events.set(key, { ...item, of: [owner], rank, ...texts });
      else join(same, item, owner);
    }
  }
  return [...events.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.rank - b.rank));
}

/**
 * At most `most` of the events, still in their order: first those that join entries of the article, then one of each entry in
 * turn, weightiest first, so that no long history crowds out the others. What two tell of one day from one source in words of their
 * own is most likely the same event, and stands once here.
 */
export function weightiest(events: readonly MergedEvent[], most: number): MergedEvent[] {
  if (events.length <= most) return [...events];
  const named = new Set(events.flatMap(({ of }) => of.map(({ id }) => id)));
  const joins = ({ of, entry }: MergedEvent) => of.length > 1 || (entry !== undefined && named.has(entry));
  const taken = new Map<number, number>();
  const ranked = events.map((event) => {
    if (joins(event)) return { event, turn: -1 };
    const turn = taken.get(event.rank) ?? 0;
    taken.set(event.rank, turn + 1);
    return { event, turn };
  });
  ranked.sort((a, b) => a.turn - b.turn || a.event.rank - b.event.rank);
  const chosen: MergedEvent[] = [];
  for (const { event } of ranked) {
    if (chosen.length === most) break;
    if (!chosen.some((other) => tellTheSame(event, other))) chosen.push(event);
  }
  return events.filter((event) => chosen.includes(event));
}

function tellTheSame(a: MergedEvent, b: MergedEvent): boolean {
  return a.date === b.date && a.cite.some((key) => b.cite.includes(key));
}

function join(event: MergedEvent, item: TimelineItem, owner: MergedEvent['of'][number]): void {
  event.cite = [...new Set([...event.cite, ...item.cite])];
  event.entry ??= item.entry;
  if (!event.of.some(({ id }) => id === owner.id)) event.of.push(owner);
}
