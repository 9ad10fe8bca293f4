import type { EntryHead, EntryId } from '../model/entry.ts';
import type { Settings } from '../model/settings.ts';

type Choices = Pick<Settings, 'topicsOff' | 'kindsOff' | 'mutedEntries' | 'occurrences'>;

/** What the reader's choices make of a page's mentions. */
export interface Selection<M> {
  /** All mentions of entries that are wanted, in the order given: what lists count and jumps reach. */
  listed: M[];
  /** Of these the ones to be painted: each, or the first of its entry. */
  painted: M[];
}

/**
 * Chooses among an article's mentions, given in document order. `notHere` are entries that the reader said are not meant on
 * this page. An entry whose head is not known yet is left out.
 */
export function select<M extends { entryId: EntryId }>(
  mentions: readonly M[],
  headOf: (id: EntryId) => EntryHead | undefined,
  { topicsOff, kindsOff, mutedEntries, occurrences }: Choices,
  notHere: ReadonlySet<EntryId>,
): Selection<M> {
  const listed = mentions.filter(({ entryId }) => {
    const head = headOf(entryId);
    if (head === undefined || topicsOff.includes(head.topic) || kindsOff.includes(head.kind)) return false;
    return !mutedEntries.includes(entryId) && !notHere.has(entryId);
  });
  if (occurrences === 'all') return { listed, painted: listed };
  const seen = new Set<EntryId>();
  const painted = listed.filter(({ entryId }) => !seen.has(entryId) && seen.add(entryId));
  return { listed, painted };
}
