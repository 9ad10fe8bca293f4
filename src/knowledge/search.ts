import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import type { Entry, EntryHead, EntryId } from '../model/entry.ts';
import type { SearchHit } from '../model/messages.ts';
import { type SearchNames, searchNames } from './search-names.ts';
import { nameMatcher } from './search-rank.ts';
import { indexTokens, isHangul, isIdeographic, looseQueryTokens, queryTokens } from './search-tokens.ts';

/** Finds entries by name. */
export interface SearchIndex {
  /**
   * Best first: exact name, beginning of a preferred name, its words, other names, misspelt; among equals what other entries lead
   * to most. An empty query finds nothing.
   */
  search(query: string, limit: number): SearchHit[];
}

interface SearchDocument extends EntryHead {
  gist: string;
  names: SearchNames;
  /** How many entries name this one as related: what a reader most likely means. */
  links: number;
}

/** Shorter words are too near to others for a guess at a misspelling; of Hangul the letters inside the syllables count. */
const MIN_FUZZY_LENGTH = { latin: 4, hangul: 6 } as const;
/** Edits allowed, as a share of a word's length: one in "Yasakuni", two in words of eight letters and more. */
const FUZZY = 0.2;

const OPTIONS: Options<SearchDocument> = {
  fields: ['preferred', 'others'],
  storeFields: ['id', 'title', 'kind', 'topic', 'gist', 'names', 'links'],
  extractField: (document, field) => {
    if (field === 'preferred') return document.names.preferred.join('\n');
    if (field === 'others') return [...document.names.surnames, ...document.names.others].join('\n');
    return document[field as keyof SearchDocument];
  },
  tokenize: indexTokens,
  processTerm: (term) => term,
  searchOptions: {
    boost: { preferred: 2 },
    prefix: true,
    fuzzy: (term) => (mayBeMisspelt(term) ? FUZZY : false),
    tokenize: queryTokens,
    processTerm: (term) => term,
  },
};

/** Writes the index of all entries as JSON for {@link readSearchIndex}. The same entries give the same text. */
export function compileSearchIndex(entries: readonly Entry[]): string {
  const index = new MiniSearch(OPTIONS);
  const links = new Map<EntryId, number>();
  for (const { id } of entries.flatMap(({ related }) => related)) links.set(id, (links.get(id) ?? 0) + 1);
  index.addAll(entries.map((entry) => documentOf(entry, links.get(entry.id) ?? 0)));
  return JSON.stringify(index);
}

/** Opens an index that {@link compileSearchIndex} of the same release wrote. */
export function readSearchIndex(json: string): SearchIndex {
  const index = MiniSearch.loadJSON(json, OPTIONS);
  const matchName = nameMatcher();
  return {
    search(query, limit) {
      const found = candidates(index, query).map((result) => {
        const document = result as unknown as SearchDocument;
        return { document, score: result.score, match: matchName(document.names, document.title, query) };
      });
      found.sort(
        (a, b) =>
          a.match.tier - b.match.tier ||
          a.match.edits - b.match.edits ||
          b.document.links - a.document.links ||
          b.score - a.score ||
          compare(a.document.id, b.document.id),
      );
      return found.slice(0, limit).map(({ document, match }) => hitOf(document, match.name));
    },
  };
}

/** Entries with all that was asked for, or else with at least half of it. */
function candidates(index: MiniSearch<SearchDocument>, query: string): SearchResult[] {
  const all: SearchOptions = { combineWith: 'AND' };
  const found = index.search(query, all);
  if (found.length) return found;
  const wanted = looseQueryTokens(query).length;
  return index
    .search(query, { combineWith: 'OR', tokenize: looseQueryTokens })
    .filter(({ queryTerms }) => queryTerms.length * 2 >= wanted);
}

function mayBeMisspelt(term: string): boolean {
  if (isIdeographic(term)) return false;
  return term.length >= (isHangul(term) ? MIN_FUZZY_LENGTH.hangul : MIN_FUZZY_LENGTH.latin);
}

function documentOf(entry: Entry, links: number): SearchDocument {
  const { id, kind, topic, names, summary } = entry;
  return { id, title: names.en, kind, topic, gist: summary[0]?.text ?? '', names: searchNames(entry), links };
}

function hitOf({ id, title, kind, topic, gist }: SearchDocument, matched: string): SearchHit {
  return { id, title, kind, topic, gist, matched };
}

/** By code point, so that all machines agree. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
