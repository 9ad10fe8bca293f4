import { createContext } from 'preact';
import type { Entry } from '../model/entry.ts';

/** The keys of an entry's sources in the order in which a reader meets them, from the summary on; uncited ones last. */
export function citationOrder(entry: Entry): string[] {
  const cited = [
    ...entry.summary,
    ...[entry.born, entry.died],
    ...entry.roles,
    ...entry.positions,
    ...entry.timeline,
    ...entry.called,
    entry.naming,
    ...entry.related,
  ].flatMap((statement) => statement?.cite ?? []);
  return [...new Set([...cited, ...Object.keys(entry.sources)])].filter((key) => key in entry.sources);
}

/** What a citation needs to know of the entry (or the several entries) around it. */
export interface CitationScope {
  entry: Pick<Entry, 'sources'>;
  order: string[];
  /** Leads to the source; `from` is what takes the focus back afterwards. */
  goTo(key: string, from: HTMLElement): void;
}

export const Citations = createContext<CitationScope | undefined>(undefined);
