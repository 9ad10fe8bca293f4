import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryHead } from '../../../src/model/entry.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { select } from '../../../src/reader/select.ts';

const head = (id: string, topic: string): EntryHead => ({
  id,
  title: id,
  kind: topic === 'treaties' ? 'treaty' : 'person',
  topic,
});
const HEADS = new Map(
  [head('abe', 'japan'), head('park', 'korea'), head('treaty', 'treaties')].map((one) => [one.id, one]),
);
const mentions = ['abe', 'park', 'abe', 'treaty', 'park', 'unknown'].map((entryId, place) => ({ entryId, place }));

function places(patch: Partial<Settings>, notHere: string[] = []) {
  const selection = select(mentions, (id) => HEADS.get(id), { ...DEFAULT_SETTINGS, ...patch }, new Set(notHere));
  return { listed: selection.listed.map(({ place }) => place), painted: selection.painted.map(({ place }) => place) };
}

describe('the selection', () => {
  test.each<[string, Partial<Settings>, string[], number[], number[]]>([
    ['paints the first of each entry and lists all', {}, [], [0, 1, 2, 3, 4], [0, 1, 3]],
    ['paints all on demand', { occurrences: 'all' }, [], [0, 1, 2, 3, 4], [0, 1, 2, 3, 4]],
    ['leaves out topics that are off', { topicsOff: ['japan'] }, [], [1, 3, 4], [1, 3]],
    ['leaves out kinds that are off', { kindsOff: ['person'] }, [], [3], [3]],
    ['leaves out muted entries', { mutedEntries: ['park'] }, [], [0, 2, 3], [0, 3]],
    ['leaves out what is not meant here', {}, ['abe'], [1, 3, 4], [1, 3]],
  ])('%s', (_, patch, notHere, listed, painted) => {
    expect(places(patch, notHere)).toEqual({ listed, painted });
  });

  test('paints each listed entry exactly once by default, where it stands first', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('abe', 'park', 'treaty')), (ids) => {
        const given = ids.map((entryId, place) => ({ entryId, place }));
        const { painted } = select(given, (id) => HEADS.get(id), DEFAULT_SETTINGS, new Set());
        expect(painted.map(({ place }) => place)).toEqual([...new Set(ids)].map((id) => ids.indexOf(id)));
      }),
    );
  });
});
