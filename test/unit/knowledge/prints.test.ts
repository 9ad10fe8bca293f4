import { describe, expect, test } from 'vitest';
import { PRINTS_FORM, partsThatDiffer, printsOf } from '../../../src/knowledge/prints.ts';
import type { EntryPart } from '../../../src/model/changed.ts';
import type { Entry, Source } from '../../../src/model/entry.ts';
import { makeEntry } from './make-entry.ts';

const SOURCE: Source = {
  title: 'A page',
  publisher: 'P',
  url: 'https://a.example/1',
  kind: 'primary',
  language: 'en',
};
const OTHER = { ...SOURCE, url: 'https://b.example/' };
const SUMMARY = { text: 'A treaty, of 1965, between two countries.', cite: ['a'] };
const ITEM = { date: '1965', text: 'It was signed by 3.', cite: ['a'] };
const POSITION = { holder: 'China', text: 'Objects.', since: '1985', cite: ['a'] };
const ROLE = { title: 'Minister', of: 'Japan', from: '2012', cite: ['a'] };
const ENTRY = makeEntry(
  'treaty',
  { en: 'Treaty', ja: '条約' },
  {
    summary: [SUMMARY],
    timeline: [ITEM],
    positions: [POSITION],
    roles: [ROLE],
    naming: { text: 'Both sides say treaty.', cite: ['a'] },
    sources: { a: SOURCE, b: OTHER },
  },
);

/** What changes an entry, and the parts of which that is told. */
const CHANGES: [string, Partial<Entry>, EntryPart[]][] = [
  ['nothing', {}, []],
  ['the day of the last check', { reviewed: '2030-01-01' }, []],
  ['its commas', { summary: [{ ...SUMMARY, text: 'A treaty of 1965 between two countries' }] }, []],
  ['the marks that lead to sources', { summary: [{ ...SUMMARY, cite: ['b'] }] }, []],
  ['a relation to another entry', { related: [{ id: 'other', how: 'So.' }] }, []],
  ['an alias', { aliases: { en: [{ text: 'Accord' }] } }, []],
  ['its place on the map', { place: { lat: 1, lon: 2 } }, []],
  ['keys and order of its sources', { sources: { x: OTHER, y: SOURCE } }, []],
  ['a sentence of its summary', { summary: [{ ...SUMMARY, text: 'Something else.' }] }, ['summary']],
  ['the date for which a sentence was true', { summary: [{ ...SUMMARY, as_of: '2026' }] }, ['summary']],
  ['a death', { died: { date: '2022-07-08', cite: ['a'] } }, ['summary']],
  ['a number', { timeline: [{ ...ITEM, text: 'It was signed by 2.' }] }, ['timeline']],
  ['the date of an event', { timeline: [{ ...ITEM, date: '1965-06-22' }] }, ['timeline']],
  ['one more event', { timeline: [ITEM, { ...ITEM, date: '2030' }] }, ['timeline']],
  ['what a side says', { positions: [{ ...POSITION, text: 'Agrees.' }] }, ['positions']],
  ['its status', { status: 'unclear' }, ['positions']],
  ['the end of an office', { roles: [{ ...ROLE, to: '2020' }] }, ['offices']],
  ['what its words imply', { naming: { text: 'Only one side says treaty.', cite: ['a'] } }, ['naming']],
  ['a name', { names: { ...ENTRY.names, ja: '協定' } }, ['naming']],
  ['a former name', { called: [{ name: 'Old Accord', to: '1950', cite: ['a'] }] }, ['naming']],
  ['a source', { sources: { a: SOURCE } }, ['sources']],
  ['much at once', { status: 'unclear', sources: {}, summary: [] }, ['summary', 'positions', 'sources']],
];

describe('what an entry says', () => {
  test.each(CHANGES)('otherwise with %s changed', (_what, change, parts) => {
    expect(partsThatDiffer(printsOf(ENTRY), printsOf({ ...ENTRY, ...change }))).toEqual(parts);
  });

  // Whoever changes these numbers raises PRINTS_FORM, or all readers are told that all entries have changed.
  test('has these prints in this form', () => {
    expect({ form: PRINTS_FORM, ...printsOf(ENTRY) }).toMatchInlineSnapshot(`
      {
        "form": 1,
        "naming": 2920634288,
        "offices": 546262964,
        "positions": 2545118098,
        "sources": 4033625267,
        "summary": 1149411334,
        "timeline": 4037855456,
      }
    `);
  });
});
