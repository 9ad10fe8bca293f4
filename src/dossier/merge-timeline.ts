import type { Entry, EntryId, TimelineItem } from '../model/entry.ts';

/** An event of one or more of the article's entries. */
export interface MergedEvent extends TimelineItem {
  /** The entries in whose history it stands, weightiest first. */
  of: { id: EntryId; title: string }[];
  /** Rank of the weightiest of these in the article, from 0. */
  rank: number;
}

/**
 * The histories of all entries in one, oldest first; what several tell with the same date and words stands once, with the
 * sources of all. Entries come weightiest first.
 */
export function mergeTimelines(entries: readonly Entry[]): MergedEvent[] {
  const events = new Map<string, MergedEvent>();
  for (const [rank, { id, names, timeline }] of entries.entries()) {
    for (const item of timeline) {
      const key = `${item.date} ${item.text.replace(/\s+/g, ' ').trim()}`;
      const same = events.get(key);
      if (same === undefined) events.set(key, { ...item, of: [{ id, title: names.en }], rank });
      else join(same, item, { id, title: names.en });
    }
  }
  return [...events.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.rank - b.rank));
}

/** At most `most` of the events, still in their order: those of several entries first, then those of the weightiest. */
export function weightiest(events: readonly MergedEvent[], most: number): MergedEvent[] {
  if (events.length <= most) return [...events];
  const byWeight = [...events].sort((a, b) => b.of.length - a.of.length || a.rank - b.rank);
  const chosen = new Set(byWeight.slice(0, most));
  return events.filter((event) => chosen.has(event));
}

function join(event: MergedEvent, item: TimelineItem, owner: MergedEvent['of'][number]): void {
  event.cite = [...new Set([...event.cite, ...item.cite])];
  event.entry ??= item.entry;
  if (!event.of.some(({ id }) => id === owner.id)) event.of.push(owner);
}
