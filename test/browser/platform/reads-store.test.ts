import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openReads, type ReadNote, type ReadsStore } from '../../../src/platform/reads-store.ts';

const PRINTS = { summary: 1, positions: 2, timeline: 3, offices: 4, naming: 5, sources: 4_294_967_295 };
const note = (id: string, day = '2026-05-03'): ReadNote => ({ id, day, form: 1, prints: PRINTS });

let name: string;
let store: ReadsStore;
let turn = 0;
beforeEach(() => {
  name = `reads-${turn++}`;
  store = openReads(3, name);
});
afterEach(() => store.clear());

/** The database as another hand has it. */
function openAs(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
async function put(value: object): Promise<void> {
  const database = await openAs();
  const writing = database.transaction('notes', 'readwrite');
  writing.objectStore('notes').put(value);
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  database.close();
}
const found = (ids: string[]) => Promise.all(ids.map(async (id) => (await store.find(id))?.day));

describe('the store of what was read', () => {
  test('gives back what was kept, to a later background too, and the last note of an entry alone', async () => {
    await store.keep(note('shrine'));
    await store.keep(note('shrine', '2026-11-24'));
    expect(await store.find('shrine')).toEqual(note('shrine', '2026-11-24'));
    expect(await openReads(3, name).find('shrine')).toEqual(note('shrine', '2026-11-24'));
    expect(await store.find('treaty')).toBeUndefined();
  });

  test('keeps so many and no more: the oldest go', async () => {
    for (const [id, day] of [
      ['c', '2026-03-01'],
      ['a', '2026-01-01'],
      ['b', '2026-02-01'],
      ['d', '2026-04-01'],
    ] as const)
      await store.keep(note(id, day));
    expect(await found(['a', 'b', 'c', 'd'])).toEqual([undefined, '2026-02-01', '2026-03-01', '2026-04-01']);
    await store.keep(note('b', '2026-05-01'));
    await store.keep(note('e', '2026-05-02'));
    expect(await found(['b', 'c', 'd', 'e'])).toEqual(['2026-05-01', undefined, '2026-04-01', '2026-05-02']);
  });

  test('forgets, and keeps again', async () => {
    await store.keep(note('shrine'));
    await store.clear();
    expect(await store.find('shrine')).toBeUndefined();
    await store.keep(note('treaty'));
    expect(await found(['shrine', 'treaty'])).toEqual([undefined, '2026-05-03']);
  });

  test.each<[string, object]>([
    ['no day', { day: undefined }],
    ['no date', { day: 'yesterday' }],
    ['a number for a day', { day: 20_260_503 }],
    ['no form', { form: undefined }],
    ['no prints', { prints: null }],
    ['a list of prints', { prints: [1, 2, 3] }],
    ['prints without one', { prints: { ...PRINTS, naming: undefined } }],
    ['a print that is none', { prints: { ...PRINTS, naming: '5' } }],
    ['a print of another length', { prints: { ...PRINTS, naming: 2 ** 40 } }],
  ])('takes a note with %s for none, and keeps the next in its place', async (_what, damage) => {
    await store.keep(note('shrine'));
    await put({ ...note('shrine'), ...damage });
    expect(await store.find('shrine')).toBeUndefined();
    await store.keep(note('shrine', '2026-11-24'));
    expect(await found(['shrine'])).toEqual(['2026-11-24']);
  });

  test('that a newer release made is an error and left alone, until it is to be forgotten', async () => {
    (await openAs(9)).close();
    await expect(store.find('shrine')).rejects.toThrow();
    await expect(store.keep(note('shrine'))).rejects.toThrow();
    await store.clear();
    await store.keep(note('shrine'));
    expect(await found(['shrine'])).toEqual(['2026-05-03']);
  });

  test('opens anew after somebody took it away', async () => {
    await store.keep(note('shrine'));
    await new Promise((resolve) => {
      indexedDB.deleteDatabase(name).onsuccess = resolve;
    });
    expect(await store.find('shrine')).toBeUndefined();
    await store.keep(note('treaty'));
    expect(await found(['treaty'])).toEqual(['2026-05-03']);
  });
});
