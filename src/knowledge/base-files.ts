import type { Entry, EntryHead, EntryId, Topic } from '../model/entry.ts';
import { TRANSLATED, type Translated, type Translation } from '../model/translation.ts';
import { cutShards } from './shards.ts';

/** What lists need of the whole base, in one small file. */
export interface Catalogue {
  shardCount: number;
  /** In the order of `topics.yaml`, with the number of entries. */
  topics: (Topic & { count: number })[];
  heads: EntryHead[];
}

/** Where the packaged base lies in the extension: the build writes there, the background reads there. */
export const BASE_PATHS = {
  gazetteer: 'knowledge/gazetteer.bin',
  catalogue: 'knowledge/catalogue.json',
  search: 'knowledge/search.bin',
  baseMap: 'knowledge/base-map.json',
  shard: (number: number) => `knowledge/shards/${number}.json`,
  /** Translations of the entries of that shard. */
  translations: (language: Translated, number: number) => `knowledge/shards/${language}/${number}.json`,
} as const;

/** Size of a shard that the build aims at: a card waits for one, and 100 KB parse in about a millisecond. */
const SHARD_CHARACTERS = 100_000;

/** Translations by language, then by entry. */
export type Translations = Partial<Record<Translated, ReadonlyMap<EntryId, Translation>>>;

/** What lists show of an entry, with its names in the languages of the interface. */
export function headOf({ id, names: { en, ja, ko }, kind, topic }: Entry): EntryHead {
  const names = { ...(ja && { ja }), ...(ko && { ko }) };
  return { id, title: en, ...((ja || ko) && { names }), kind, topic };
}

/** All files of the packaged base by path, save the gazetteer and the search index, which are no texts, and the base map, which is drawn. The same entries give the same files. */
export function baseFiles(
  entries: readonly Entry[],
  topics: readonly Topic[],
  translations: Translations = {},
): Map<string, string> {
  const shardCount = Math.max(1, Math.ceil(JSON.stringify(entries).length / SHARD_CHARACTERS));
  const catalogue: Catalogue = {
    shardCount,
    topics: topics.map((topic) => ({ ...topic, count: entries.filter((entry) => entry.topic === topic.id).length })),
    heads: entries.map(headOf),
  };
  return new Map([
    [BASE_PATHS.catalogue, JSON.stringify(catalogue)],
    ...cutShards(
      entries.map((entry) => [entry.id, entry]),
      shardCount,
    ).map((shard, number): [string, string] => [BASE_PATHS.shard(number), JSON.stringify(shard)]),
    ...TRANSLATED.flatMap((language) =>
      cutShards(translations[language] ?? [], shardCount).map((shard, number): [string, string] => [
        BASE_PATHS.translations(language, number),
        JSON.stringify(shard),
      ]),
    ),
  ]);
}
