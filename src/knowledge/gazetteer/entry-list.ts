import { type Entry, KINDS } from '../../model/entry.ts';
import type { Title } from '../../model/title.ts';
import type { EntryRecord, Term } from './rule.ts';

/** An entry record as the file lists it: id, title, number of its kind, number of its topic, and what few entries have. */
export type ListedEntry = [string, string, number, number, (0 | 1)?, Term[]?];

/** What the linker has to know of each entry. */
export function recordsOf(entries: readonly Entry[], titles: readonly Title[]): EntryRecord[] {
  const titleNumbers = new Map(titles.map(({ title }, number) => [title, number]));
  return entries.map(({ id, names, kind, topic, needs, family, roles }) => {
    const terms = roles.flatMap(({ title, of, from, to }) => {
      const number = titleNumbers.get(title);
      return number === undefined ? [] : [{ title: number, of, from, ...(to !== undefined && { to }) }];
    });
    return {
      id,
      title: names.en,
      kind,
      topic,
      ...(needs && { needsRegion: true as const }),
      ...(family && { terms }),
    };
  });
}

/** Writes records short: a base of many small entries is mostly these. */
export function listEntry({ id, title, kind, topic, needsRegion, terms }: EntryRecord, topics: string[]): ListedEntry {
  const head = [id, title, KINDS.indexOf(kind), topics.indexOf(topic)] as const;
  if (terms) return [...head, needsRegion ? 1 : 0, terms];
  return needsRegion ? [...head, 1] : [...head];
}

/** The record that {@link listEntry} wrote. */
export function readListedEntry([id, title, kind, topic, needs, terms]: ListedEntry, topics: string[]): EntryRecord {
  return {
    id,
    title,
    kind: KINDS[kind] as EntryRecord['kind'],
    topic: topics[topic] as string,
    ...(needs && { needsRegion: true as const }),
    ...(terms && { terms }),
  };
}
