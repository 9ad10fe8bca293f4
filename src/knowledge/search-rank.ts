import { editDistance } from './edit-distance.ts';
import type { SearchNames } from './search-names.ts';
import { indexTokens, searchKey } from './search-tokens.ts';

/** How well a name answers a query, best first. */
const TIERS = ['exact', 'exact-other', 'start', 'words', 'other', 'scattered'] as const;

/** The best of an entry's names for a query. `tier` and, within one, `edits` compare as numbers, lower is better. */
export interface NameMatch {
  tier: number;
  /** Letters by which the words of a misspelt query differ from the nearest words of the names. */
  edits: number;
  name: string;
}

interface KeyedName {
  name: string;
  key: string;
  tokens: string[];
}

/** Finds which of an entry's names a query means. Keeps what it computed of each name, for the life of the index. */
export function nameMatcher(): (names: SearchNames, title: string, query: string) => NameMatch {
  const keyed = new Map<string, KeyedName>();
  const keyOf = (name: string): KeyedName => {
    const known = keyed.get(name) ?? { name, key: searchKey(name), tokens: indexTokens(name) };
    keyed.set(name, known);
    return known;
  };
  return ({ preferred, surnames, others }, title, query) => {
    const key = searchKey(query);
    const words = key.split(' ');
    let best: NameMatch = { tier: TIERS.indexOf('scattered'), edits: 0, name: title };
    const consider = (tier: (typeof TIERS)[number], name: string) => {
      if (TIERS.indexOf(tier) < best.tier) best = { tier: TIERS.indexOf(tier), edits: 0, name };
    };
    for (const name of preferred.map(keyOf)) {
      if (name.key === key) consider('exact', name.name);
      else if (name.key.startsWith(key)) consider('start', name.name);
      else if (hasWords(name, words)) consider('words', name.name);
    }
    for (const name of surnames.map(keyOf)) if (name.key === key) consider('exact-other', title);
    for (const name of others.map(keyOf)) {
      if (name.key === key) consider('exact-other', name.name);
      else if (hasWords(name, words)) consider('other', name.name);
    }
    if (best.tier < TIERS.indexOf('scattered')) return best;
    const tokens = [...preferred, ...surnames, ...others].flatMap((name) => keyOf(name).tokens);
    return { ...best, edits: editsTo(tokens, words) };
  };
}

function editsTo(tokens: string[], words: string[]): number {
  const nearest = (word: string) => Math.min(...tokens.map((token) => editDistance(word, token)));
  return words.reduce((sum, word) => sum + nearest(word), 0);
}

function hasWords({ tokens }: KeyedName, words: string[]): boolean {
  return words.every((word) => tokens.some((token) => token.startsWith(word)));
}
