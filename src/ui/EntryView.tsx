import type { Entry, EntryHead, EntryId } from '../model/entry.ts';

export interface EntryViewProps {
  entry: Entry;
  /** The article's date, YYYY-MM-DD or a beginning of it; splits the timeline and picks the office. */
  articleDate: string | undefined;
  onOpenEntry: (id: EntryId) => void;
  /** Heads of the entries that the article names; they come first among the related ones. */
  inArticle: EntryHead[] | undefined;
  /** "card" keeps summary and office in sight and folds the rest; "full" shows all. */
  form?: 'card' | 'full';
  /** Names of related entries, where the caller knows them; others are spelled from their id. */
  titles?: ReadonlyMap<EntryId, string>;
}

/** An entry to read: pure, from props alone; every text of the base is set as text. */
export function EntryView({ entry }: EntryViewProps) {
  return <article class="entry">{entry.names.en}</article>;
}
