import { surroundingsHandler } from '../../src/background/surroundings-handler.ts';
import type { Entry, EntryHead, EntryId, Topic } from '../../src/model/entry.ts';
import { type Base, type BaseFile, MADE_UP } from './base.ts';
import { FULL } from './made-up.ts';

/** A base whose texts never change, for what is compared by the letter: every entry reads as the made-up one that has all parts. */
export async function loadMadeUpBase(): Promise<Base> {
  const { map }: BaseFile = await (await fetch('base.json')).json();
  const heads = madeUpHeads();
  const byId = new Map(MADE_UP.map((entry) => [entry.id, entry]));
  const entryOf = async (id: EntryId) => byId.get(id) ?? madeUp(id);
  const answer = surroundingsHandler({
    entry: entryOf,
    catalogue: async () => ({ heads, topics: MADE_UP_TOPICS, shardCount: 1 }),
    baseMap: async () => map,
  });
  return { topics: MADE_UP_TOPICS, heads, entry: entryOf, surroundings: (id) => answer({ id }, { isPrivate: false }) };
}

function madeUp(id: EntryId): Entry {
  const role = { title: 'Minister', of: 'Northland', from: '2012', to: '2020', cite: ['text'] };
  const names = { ...FULL.names, en: id.replaceAll('-', ' ') };
  return { ...FULL, id, names, roles: [role], place: { lat: 37.24, lon: 131.87 } };
}

/** Two topics in three languages. */
const MADE_UP_TOPICS: (Topic & { count: number })[] = [
  {
    id: 'memory',
    names: { en: 'Memory and symbols', ja: '記憶と象徴', ko: '기억과 상징' },
    description: 'Shrines, museums and days of remembrance.',
    count: 12,
  },
  { id: 'treaties-and-statements', names: { en: 'Treaties' }, description: 'Treaties and statements.', count: 1 },
];

/** Heads of so many entries as lists need, with what the made-up entries lead to among them. */
function madeUpHeads(): EntryHead[] {
  const names = ['ruling-2018', 'fisheries-accord', 'shinzo-abe', 'yasukuni-shrine', 'kono-statement', 'seoul-talks'];
  return names.map((id) => ({ id, title: id.replaceAll('-', ' '), kind: 'treaty', topic: 'treaties-and-statements' }));
}
