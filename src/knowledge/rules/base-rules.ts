import type { Entry, PartialDate } from '../../model/entry.ts';
import type { Finding } from '../problem.ts';
import { isBefore } from './dates-rule.ts';

/** A rule on the base as a whole; finds per entry. */
export type BaseRule = (entries: Entry[]) => Map<Entry, Finding[]>;

/** Every entry that another names exists, and relations go both ways. */
export const relationsRule: BaseRule = (entries) => {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return collect(entries, (entry, find) => {
    entry.related.forEach(({ id }, index) => {
      const other = byId.get(id);
      const path = ['related', index];
      if (id === entry.id) find({ path, message: 'An entry is not related to itself', remedy: 'Remove it' });
      else if (!other)
        find({ path, message: `No entry has the id "${id}"`, remedy: 'Correct it or remove the relation' });
      else if (!other.related.some((relation) => relation.id === entry.id)) {
        find({ path, message: `"${id}" does not relate back`, remedy: `Add a relation to ${entry.id} there` });
      }
    });
    entry.timeline.forEach((item, index) => {
      if (item.entry !== undefined && !byId.has(item.entry)) {
        find({
          path: ['timeline', index, 'entry'],
          message: `No entry has the id "${item.entry}"`,
          remedy: 'Correct or remove it',
        });
      }
    });
  });
};

/** No id stands in two topics. */
export const uniqueRule: BaseRule = (entries) => {
  const topics = new Map<string, string>();
  return collect(entries, (entry, find) => {
    const other = topics.get(entry.id);
    if (other !== undefined)
      find({ path: ['id'], message: `"${entry.id}" also stands in ${other}`, remedy: 'Keep one of them' });
    topics.set(entry.id, entry.topic);
  });
};

/** Offices that one person holds at a time, so that "Prime Minister" and a date name one person. */
const SINGLE_OFFICES = /^(Prime Minister|President|Foreign Minister|Chief Cabinet Secretary|Emperor|Chief Justice)$/;

/** The holders of one office follow one another; a day of handover may belong to both. */
export const officesRule: BaseRule = (entries) => {
  const terms = entries.flatMap((entry) =>
    entry.roles.map((role, index) => ({ entry, index, ...role, office: `${role.title} of ${role.of}` })),
  );
  return collect(entries, (entry, find) => {
    for (const term of terms.filter((candidate) => candidate.entry === entry && SINGLE_OFFICES.test(candidate.title))) {
      const rival = terms.find(
        (other) =>
          other.office === term.office &&
          other.entry !== entry &&
          overlap(term, other) &&
          !/empress|emperor emeritus/i.test(other.title),
      );
      if (rival) {
        find({
          path: ['roles', term.index],
          message: `${term.office} from ${term.from} to ${term.to ?? 'now'} overlaps with ${rival.entry.id} (${rival.from} to ${rival.to ?? 'now'})`,
          remedy: 'Look up both terms',
        });
      }
    }
  });
};

function overlap(a: { from: PartialDate; to?: PartialDate }, b: { from: PartialDate; to?: PartialDate }): boolean {
  const startsWithin = (x: typeof a, y: typeof a) =>
    !isBefore(x.from, y.from) && (y.to === undefined || isBefore(x.from, y.to));
  return startsWithin(a, b) || startsWithin(b, a);
}

function collect(
  entries: Entry[],
  inspect: (entry: Entry, find: (finding: Finding) => void) => void,
): Map<Entry, Finding[]> {
  const findings = new Map<Entry, Finding[]>();
  for (const entry of entries)
    inspect(entry, (finding) => findings.set(entry, [...(findings.get(entry) ?? []), finding]));
  return findings;
}

/** All rules on the base; alias collisions are found where the names are compiled. */
export const BASE_RULES: BaseRule[] = [uniqueRule, relationsRule, officesRule];
