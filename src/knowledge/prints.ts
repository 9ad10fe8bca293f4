import { ENTRY_PARTS, type EntryPart, type Prints } from '../model/changed.ts';
import type { Entry } from '../model/entry.ts';
import { fnv1a } from '../model/fnv.ts';

/** Goes up by one when the same entry gives other prints than before; prints of two forms say nothing about each other. */
export const PRINTS_FORM = 1;

/**
 * What the parts of an entry say, as hashes. Of the English entry, since a translation that came says nothing new; of words alone, since a
 * comma is no news; and without the marks that lead to sources, the relations, to which others add, and the map.
 */
export function printsOf(entry: Entry): Prints {
  const { names, family, given, born, died, status, summary, positions, timeline, roles, naming, called } = entry;
  const parts: Record<EntryPart, unknown[]> = {
    summary: [summary.map(({ text, as_of }) => [text, as_of]), born?.date, died?.date],
    positions: [status, positions.map(({ holder, text, since }) => [holder, text, since])],
    timeline: timeline.map(({ date, text }) => [date, text]),
    offices: roles.map(({ title, of, from, to }) => [title, of, from, to]),
    naming: [names, family, given, naming?.text, called.map(({ name, from, to }) => [name, from, to])],
    // By address: their order and their keys say nothing.
    sources: Object.values(entry.sources)
      .map(({ url }) => url)
      .sort(),
  };
  return Object.fromEntries(ENTRY_PARTS.map((part) => [part, printOf(parts[part])])) as Prints;
}

/** The parts of which two prints differ. */
export function partsThatDiffer(before: Prints, now: Prints): EntryPart[] {
  return ENTRY_PARTS.filter((part) => before[part] !== now[part]);
}

function printOf(said: unknown): number {
  return fnv1a(JSON.stringify(said, (_key, value) => (typeof value === 'string' ? wordsIn(value) : value)));
}

function wordsIn(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
}
