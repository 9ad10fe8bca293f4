import type { Entry, Statement } from '../../model/entry.ts';
import type { Finding } from '../problem.ts';

/** A rule that looks at one entry alone. */
export type EntryRule = (entry: Entry) => Finding[];

/** Each text of an entry that states something, with the way to it. */
export function statementsOf(entry: Entry): { path: (string | number)[]; statement: Statement }[] {
  const list = (name: 'summary' | 'positions' | 'timeline') =>
    entry[name].map((statement, index) => ({ path: [name, index], statement }));
  const naming = entry.naming ? [{ path: ['naming'], statement: entry.naming }] : [];
  return [...list('summary'), ...list('positions'), ...list('timeline'), ...naming];
}
