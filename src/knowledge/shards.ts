import type { Entry, EntryId } from '../model/entry.ts';

/** The entries of one shard by id, as one JSON file holds them. */
export type Shard = Record<EntryId, Entry>;

/** FNV-1a, 32 bit: its start and its multiplier. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The number of the shard, from 0, that holds an entry. Depends on nothing but its arguments, so that the background finds an entry
 * without a table.
 */
export function shardOf(id: EntryId, shardCount: number): number {
  let hash = FNV_OFFSET;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), FNV_PRIME);
  return (hash >>> 0) % shardCount;
}

/** Deals entries out to shards; each shard keeps their order. */
export function cutShards(entries: readonly Entry[], shardCount: number): Shard[] {
  const shards = Array.from({ length: shardCount }, (): Shard => ({}));
  for (const entry of entries) {
    const shard = shards[shardOf(entry.id, shardCount)];
    if (shard) shard[entry.id] = entry;
  }
  return shards;
}
