import type { Entry } from '../../../src/model/entry.ts';

/** An entry for tests, with nothing but what is given. */
export function makeEntry(id: string, names: Entry['names'], more: Partial<Entry> = {}): Entry {
  return {
    id,
    topic: 'memory',
    kind: 'concept',
    names,
    aliases: {},
    summary: [{ text: `What ${names.en} is.`, cite: ['a'] }],
    positions: [],
    timeline: [],
    related: [],
    status: 'settled',
    reviewed: '2026-11-24',
    sources: {},
    roles: [],
    called: [],
    ...more,
  };
}
