import type { Columns } from '../open-columns.ts';
import { END, KINDS, type Section } from './layout.ts';
import { type PlaceTable, placesOf } from './place-table.ts';

/** The names of entries, which stand in the order of their entries. */
export interface NameTable {
  nameStart: Int32Array;
  kinds: Uint8Array;
  firstName: Int32Array;
  /** The entry of each name. */
  entryOf: Int32Array;
}

/** An entry that answers a query, and the name by which it does, where one does alone. */
export interface Found {
  entry: number;
  name?: number;
}

/** The table over its sections. */
export function readNames({ numbers, bytes }: Columns<Section>): NameTable {
  return {
    nameStart: numbers('nameStart'),
    kinds: bytes('kinds'),
    firstName: numbers('firstName'),
    entryOf: numbers('entryOf'),
  };
}

/** How well a name answers a query, best first. */
const TIERS = ['exact', 'exact other', 'beginning', 'words', 'words of other', 'not'] as const;
type Tier = (typeof TIERS)[number];
const NOT = TIERS.indexOf('not');

/** The tier of a name of each kind that is the query, begins with it, or has its words. A surname counts only as a whole. */
const TIERS_OF_KIND: Record<(typeof KINDS)[number], Record<'whole' | 'beginning' | 'words', Tier>> = {
  preferred: { whole: 'exact', beginning: 'beginning', words: 'words' },
  surname: { whole: 'exact other', beginning: 'not', words: 'not' },
  other: { whole: 'exact other', beginning: 'words of other', words: 'words of other' },
};
const WHOLE = KINDS.map((kind) => TIERS.indexOf(TIERS_OF_KIND[kind].whole));
const BEGINNING = KINDS.map((kind) => TIERS.indexOf(TIERS_OF_KIND[kind].beginning));
const WORDS = KINDS.map((kind) => TIERS.indexOf(TIERS_OF_KIND[kind].words));

/** The entries of which one name has all words of a query, or words that begin with them; best first, at most `limit`. */
export function findByName(places: PlaceTable, names: NameTable, words: readonly string[], limit: number): Found[] {
  const tiers = tiersOf(places, names, words);
  const { firstName } = names;
  const found: Found[][] = TIERS.map(() => []);
  for (let entry = 0; entry + 1 < firstName.length; entry++) {
    let best = firstName[entry] as number;
    for (let name = best + 1; name < (firstName[entry + 1] as number); name++)
      if ((tiers[name] as number) < (tiers[best] as number)) best = name;
    const list = found[tiers[best] as number] as Found[];
    if (list.length < limit) list.push({ entry, name: best });
  }
  return found.slice(0, NOT).flat().slice(0, limit);
}

/** The tier of each name. */
function tiersOf(table: PlaceTable, { nameStart, kinds }: NameTable, words: readonly string[]): Uint8Array {
  const { letters, places, names } = table;
  const tiers = wordsSeen(table, kinds.length, words);
  for (let name = 0; name < kinds.length; name++)
    tiers[name] = tiers[name] === words.length ? (WORDS[kinds[name] as number] as number) : NOT;
  const query = words.join(' ');
  const { from, to } = placesOf(table, query);
  for (let at = from; at < to; at++) {
    const name = names[at] as number;
    const place = places[at] as number;
    if (place !== nameStart[name]) continue;
    const tierOf = letters[place + query.length] === END ? WHOLE : BEGINNING;
    tiers[name] = Math.min(tiers[name] as number, tierOf[kinds[name] as number] as number);
  }
  return tiers;
}

/** Of each name: how many of the words it has, counted up to the first that it lacks. */
function wordsSeen(table: PlaceTable, count: number, words: readonly string[]): Uint8Array {
  const seen = new Uint8Array(count);
  words.forEach((word, before) => {
    const { from, to } = placesOf(table, word);
    for (let at = from; at < to; at++) {
      const name = table.names[at] as number;
      if (seen[name] === before) seen[name] = before + 1;
    }
  });
  return seen;
}
