import type { Entry, EntryId } from '../model/entry.ts';

/** Why two entries of the article belong together. */
export interface Link {
  from: { id: EntryId; title: string };
  to: { id: EntryId; title: string };
  how: string;
  cite: string[];
}

/**
 * The relations whose both ends stand in the article, one sentence a pair: the one that the weightier entry states, unless only
 * the other's is sourced. Entries come weightiest first.
 */
export function linksAmong(entries: readonly Entry[]): Link[] {
  const titles = new Map(entries.map(({ id, names }) => [id, names.en]));
  const links = new Map<string, Link>();
  for (const { id, names, related } of entries) {
    for (const { id: other, how, cite = [] } of related) {
      const title = titles.get(other);
      if (title === undefined || other === id) continue;
      const pair = [id, other].sort().join(' ');
      const known = links.get(pair);
      if (known !== undefined && (known.cite.length > 0 || cite.length === 0)) continue;
      links.set(pair, { from: { id, title: names.en }, to: { id: other, title }, how, cite });
    }
  }
  return [...links.values()];
}
