import type { Entry, EntryId } from '../model/entry.ts';
import { fnv1a } from '../model/fnv.ts';

/** What one JSON file holds, by id of the entry: entries, or their translations. */
export type Shard<T = Entry> = Record<EntryId, T>;

/**
 * The number of the shard, from 0, that holds an entry. Depends on nothing but its arguments, so that the background finds an entry
 * without a table.
 */
export function shardOf(id: EntryId, shardCount: number): number {
  return fnv1a(id) % shardCount;
}

/** Deals out to shards what belongs to entries; each shard keeps the order. */
export function cutShards<T>(byEntry: Iterable<readonly [EntryId, T]>, shardCount: number): Shard<T>[] {
  const shards = Array.from({ length: shardCount }, (): Shard<T> => ({}));
  for (const [id, value] of byEntry) {
    const shard = shards[shardOf(id, shardCount)];
    if (shard) shard[id] = value;
  }
  return shards;
}
