import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { packagedBase } from '../../../src/background/knowledge-base.ts';
import { linkHandler } from '../../../src/background/link-handler.ts';
import { BASE_PATHS, baseFiles } from '../../../src/knowledge/base-files.ts';
import { compileGazetteer } from '../../../src/knowledge/gazetteer/compile.ts';
import { seal, unseal } from '../../../src/knowledge/seal.ts';
import { compileSearchIndex } from '../../../src/knowledge/search/compile.ts';
import type { Entry } from '../../../src/model/entry.ts';
import { NO_EVIDENCE } from '../../../src/model/text.ts';
import { mutate, mutations } from '../fuzz/mutate.ts';
import { FUZZ_SEED } from '../fuzz/seed.ts';
import { makeEntry } from '../knowledge/make-entry.ts';
import { ENTRIES, TITLES } from '../linking/base.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.hoisted(() => vi.stubGlobal('chrome', {}));

const YASUKUNI = makeEntry('yasukuni', { en: 'Yasukuni' });
const FILES = baseFiles([YASUKUNI], [{ id: 'memory', names: { en: 'Memory' }, description: '' }]);
const GAZETTEER = seal(new Uint8Array(compileGazetteer({ entries: ENTRIES, titles: TITLES, region: ['Japan*'] })));

/** A base whose files are as given, or else whole. */
function baseWith(spoilt: Record<string, string>, binary: Uint8Array = GAZETTEER) {
  return packagedBase({
    loadJson: async (path) => JSON.parse(spoilt[path] ?? FILES.get(path) ?? ''),
    loadBytes: async () => binary.slice().buffer as ArrayBuffer,
  });
}

describe('a damaged base is an error, never a crash and never half an answer', () => {
  test.each(['', '{', 'null', '[]', '{"shardCount":0,"topics":[],"heads":[]}', '{"shardCount":1,"topics":[]}'])(
    'catalogue %j',
    async (text) => {
      const base = baseWith({ [BASE_PATHS.catalogue]: text });
      await expect(base.catalogue()).rejects.toThrow();
      await expect(base.entry('yasukuni')).rejects.toThrow();
    },
  );

  test.each(['', 'null', '[]', '{"yasukuni":null}', '{"yasukuni":{"id":"dokdo"}}'])('shard %j', async (text) => {
    await expect(baseWith({ [BASE_PATHS.shard(0)]: text }).entry('yasukuni')).rejects.toThrow();
  });

  test('a search index that is cut off, of which a bit is not as it was, or that is another file', async () => {
    const whole = seal(new Uint8Array(compileSearchIndex([YASUKUNI])));
    const spoilt = whole.slice();
    spoilt[40] = (spoilt[40] as number) ^ 1;
    expect((await baseWith({}, whole).searchIndex()).search('yasu', 1)).toHaveLength(1);
    for (const file of [new Uint8Array(0), whole.slice(0, 100), spoilt, GAZETTEER])
      await expect(baseWith({}, file).searchIndex()).rejects.toThrow();
  });

  test('entries that were mutated are whole in what views walk through, or refused', async () => {
    await fc.assert(
      fc.asyncProperty(mutations, async (changes) => {
        const text = JSON.stringify({ yasukuni: mutate(YASUKUNI, changes) }, (_, value) =>
          typeof value === 'bigint' ? String(value) : value,
        );
        const entry = await baseWith({ [BASE_PATHS.shard(0)]: text })
          .entry('yasukuni')
          .catch(() => undefined);
        if (entry) for (const part of partsOf(entry)) expect(Array.isArray(part)).toBe(true);
      }),
      { numRuns: 2_000, seed: FUZZ_SEED },
    );
  });

  test('a gazetteer of which one bit or more is not as it was is refused', async () => {
    const link = linkHandler(baseWith({}));
    expect((await link({ blocks: [{ id: 'b', text: 'Shinzo Abe' }], evidence: NO_EVIDENCE })).mentions).toHaveLength(1);
    fc.assert(
      fc.property(fc.nat(GAZETTEER.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const spoilt = GAZETTEER.slice();
        spoilt[at] = (spoilt[at] as number) ^ bits;
        expect(() => unseal(spoilt.buffer)).toThrow('damaged');
      }),
      { numRuns: 200, seed: FUZZ_SEED },
    );
  });

  test.each([0, 3, 4, 8, 100])(
    'a gazetteer cut off after %d bytes is refused as an error of each request',
    async (length) => {
      const link = linkHandler(baseWith({}, GAZETTEER.slice(0, length)));
      const ask = () => link({ blocks: [{ id: 'b', text: 'Shinzo Abe' }], evidence: NO_EVIDENCE });
      await expect(ask()).rejects.toThrow('damaged');
      await expect(ask()).rejects.toThrow('damaged');
    },
  );
});

function partsOf({ summary, positions, timeline, related, roles, called }: Entry): unknown[] {
  return [summary, positions, timeline, related, roles, called];
}
