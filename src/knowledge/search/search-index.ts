import type { SearchHit } from '../../model/messages.ts';
import { openColumns } from '../open-columns.ts';
import { findByWords } from './find-by-words.ts';
import { type IndexedEntry, KINDS, SEARCH } from './layout.ts';
import { type Found, findByName, readNames } from './name-table.ts';
import { readPlaces } from './place-table.ts';
import { looseQueryTokens, queryTokens } from './tokens.ts';

/** Finds entries by name. */
export interface SearchIndex {
  /**
   * Best first: exact name, beginning of a preferred name, its words, other names, misspelt; among equals what other entries lead
   * to most. An empty query finds nothing.
   */
  search(query: string, limit: number): SearchHit[];
}

/** More words than any name has are not looked for. */
const MAX_WORDS = 12;

/** Opens an index that `compileSearchIndex` of the same release wrote, without copying it. Throws where it is something else. */
export function readSearchIndex(buffer: ArrayBuffer): SearchIndex {
  const columns = openColumns(SEARCH, buffer);
  const places = readPlaces(columns);
  const names = readNames(columns);
  const entry = columns.list('entries', 'entryStart', (value: IndexedEntry) => value);

  function find(query: string, limit: number): Found[] {
    const words = queryTokens(query).slice(0, MAX_WORDS);
    if (!words.length) return [];
    const byName = findByName(places, names, words, limit);
    if (byName.length >= limit) return byName;
    const known = new Set(byName.map(({ entry }) => entry));
    const byWords = findByWords(places, names, words, words.length, limit).filter(({ entry }) => !known.has(entry));
    const found = [...byName, ...byWords].slice(0, limit);
    return found.length ? found : findLoosely(query, limit);
  }

  /** With less: pairs of signs for runs, no joining words, and half of what is left. */
  function findLoosely(query: string, limit: number): Found[] {
    const words = looseQueryTokens(query).slice(0, MAX_WORDS);
    return words.length ? findByWords(places, names, words, Math.ceil(words.length / 2), limit) : [];
  }

  function hitOf({ entry: number, name }: Found): SearchHit {
    const { written, ...head } = entry(number);
    const isSurname = name !== undefined && KINDS[names.kinds[name] as number] === 'surname';
    const matched = name === undefined || isSurname ? undefined : written[name - (names.firstName[number] as number)];
    return { ...head, matched: matched ?? head.title };
  }

  return { search: (query, limit) => find(query, limit).map(hitOf) };
}
