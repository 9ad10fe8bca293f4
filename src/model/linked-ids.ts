import type { Entry, EntryId } from './entry.ts';

/** Ids of the entries that an entry leads to, in the order of its fields; one may stand twice. */
export function linkedIds({ related, timeline }: Pick<Entry, 'related' | 'timeline'>): EntryId[] {
  return [...related.map(({ id }) => id), ...timeline.flatMap((item) => item.entry ?? [])];
}
