import type { Entry, EntryId } from '../../model/entry.ts';
import { headOf } from '../base-files.ts';
import { type Column, joinColumns, jsonColumns, numberColumn } from '../columns.ts';
import { type IndexedEntry, SEARCH, type Section } from './layout.ts';
import { searchNames } from './names.ts';
import { spellForSearch } from './tokens.ts';

/** Writes the index of all entries for `readSearchIndex`. The same entries give the same bytes, in whatever order they come. */
export function compileSearchIndex(entries: readonly Entry[]): ArrayBuffer {
  const ranked = inOrderOfRank(entries).map((entry, number) => ({ entry, names: namesOf(entry, number) }));
  const names = ranked.flatMap((each) => each.names);
  const firstName = starts(ranked.map((each) => each.names.length));
  return joinColumns(SEARCH, [
    ...letterColumns(names.map(({ name }) => name)),
    numberColumn(
      'kinds',
      Uint8Array.from(names, ({ kind }) => kind),
    ),
    numberColumn(
      'entryOf',
      Int32Array.from(names, ({ entry }) => entry),
    ),
    numberColumn('firstName', firstName),
    ...jsonColumns<Section>('entries', 'entryStart', ranked.map(indexedEntry)),
  ]);
}

interface NameToFind {
  name: string;
  /** A number of `KINDS`. */
  kind: number;
  /** Number of its entry. */
  entry: number;
}

function namesOf(entry: Entry, number: number): NameToFind[] {
  const { preferred, surnames, others } = searchNames(entry);
  return [preferred, surnames, others].flatMap((names, kind) => names.map((name) => ({ name, kind, entry: number })));
}

function indexedEntry({ entry, names }: { entry: Entry; names: NameToFind[] }): IndexedEntry {
  return { ...headOf(entry), gist: entry.summary[0]?.text ?? '', written: names.map(({ name }) => name) };
}

/** By how many others name an entry as related, which is what a reader most likely means; then by id. */
function inOrderOfRank(entries: readonly Entry[]): Entry[] {
  const links = new Map<EntryId, number>();
  for (const { related } of entries) for (const { id } of related) links.set(id, (links.get(id) ?? 0) + 1);
  return [...entries].sort((a, b) => (links.get(b.id) ?? 0) - (links.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1));
}

function letterColumns(names: readonly string[]): Column<Section>[] {
  const spelled = names.map(spellForSearch);
  const nameStart = starts(spelled.map(({ letters }) => letters.length));
  const text = spelled.map(({ letters }) => letters).join('');
  const places = spelled.flatMap(({ letters, places }, name) =>
    places.map((at): Place => {
      return { name, at: (nameStart[name] as number) + at, letters: letters.slice(at, letters.indexOf('\0', at)) };
    }),
  );
  places.sort((a, b) => (a.letters < b.letters ? -1 : a.letters > b.letters ? 1 : a.at - b.at));
  return [
    numberColumn(
      'letters',
      Uint16Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)),
    ),
    numberColumn('nameStart', nameStart),
    numberColumn(
      'places',
      Int32Array.from(places, ({ at }) => at),
    ),
    numberColumn(
      'placeNames',
      Int32Array.from(places, ({ name }) => name),
    ),
  ];
}

interface Place {
  name: number;
  at: number;
  /** What stands there. */
  letters: string;
}

/** Where each of some parts begins, if they follow one another; last, where all end. */
function starts(lengths: readonly number[]): Int32Array {
  const result = new Int32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    result[index + 1] = (result[index] as number) + length;
  });
  return result;
}
