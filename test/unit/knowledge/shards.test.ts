import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASE_PATHS, baseFiles, type Catalogue } from '../../../src/knowledge/base-files.ts';
import { cutShards, shardOf } from '../../../src/knowledge/shards.ts';
import { makeEntry } from './make-entry.ts';

const ENTRIES = Array.from({ length: 300 }, (_, number) =>
  makeEntry(`entry-${number}`, { en: `Entry ${number}` }, { topic: number % 3 ? 'japan' : 'memory' }),
);
const BY_ID = ENTRIES.map((entry) => [entry.id, entry] as const);

test('every entry lies in the shard that its id names, and nowhere else', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (shardCount) => {
      const shards = cutShards(BY_ID, shardCount);
      expect(shards).toHaveLength(shardCount);
      expect(shards.reduce((sum, shard) => sum + Object.keys(shard).length, 0)).toBe(ENTRIES.length);
      for (const entry of ENTRIES) expect(shards[shardOf(entry.id, shardCount)]?.[entry.id]).toBe(entry);
    }),
  );
});

test('a shard number stays the same from release to release', () => {
  expect(['yasukuni-shrine', 'shinzo-abe', 'dokdo'].map((id) => shardOf(id, 32))).toEqual([6, 29, 12]);
});

test('shards are of about equal size', () => {
  const sizes = cutShards(BY_ID, 10).map((shard) => Object.keys(shard).length);
  expect(Math.min(...sizes)).toBeGreaterThan(10);
  expect(Math.max(...sizes)).toBeLessThan(60);
});

test('the packaged files hold each entry once, and the catalogue counts topics and lists heads', () => {
  const topics = ['memory', 'japan', 'empty'].map((id) => ({ id, names: { en: id }, description: '' }));
  const files = baseFiles(ENTRIES, topics);
  const catalogue: Catalogue = JSON.parse(files.get(BASE_PATHS.catalogue) ?? '');
  expect(catalogue.topics.map(({ id, count }) => [id, count])).toEqual([
    ['memory', 100],
    ['japan', 200],
    ['empty', 0],
  ]);
  expect(catalogue.heads[1]).toEqual({ id: 'entry-1', title: 'Entry 1', kind: 'concept', topic: 'japan' });
  const shards = Array.from({ length: catalogue.shardCount }, (_, n) =>
    JSON.parse(files.get(BASE_PATHS.shard(n)) ?? ''),
  );
  expect(Object.assign({}, ...shards)).toEqual(Object.fromEntries(ENTRIES.map((entry) => [entry.id, entry])));
});
