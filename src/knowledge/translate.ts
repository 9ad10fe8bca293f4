import type { Entry } from '../model/entry.ts';
import { fnv1a } from '../model/fnv.ts';
import type { Translated, Translation } from '../model/translation.ts';

/**
 * "en-" and eight hexadecimal digits that change with the English texts of an entry: what a translation was made of. Relations are left out: others add to
 * them, and each stands by itself.
 */
export function fingerprintOf({ summary, positions, timeline, naming, roles }: Entry): string {
  const texts = [
    summary.map(({ text }) => text),
    positions.map(({ holder, text }) => [holder, text]),
    timeline.map(({ text }) => text),
    naming?.text ?? null,
    roles.map(({ title, of }) => [title, of]),
  ];
  return `en-${fnv1a(JSON.stringify(texts)).toString(16).padStart(8, '0')}`;
}

/** The entry with its texts in another language. */
export function translate(
  entry: Entry,
  { summary, positions, timeline, naming, roles, related }: Translation,
  language: Translated,
): Entry {
  return {
    ...entry,
    language,
    summary: entry.summary.map((statement, at) => ({ ...statement, text: summary[at] ?? statement.text })),
    positions: entry.positions.map((position, at) => ({ ...position, ...positions[at] })),
    timeline: entry.timeline.map((item, at) => ({ ...item, text: timeline[at] ?? item.text })),
    ...(entry.naming && { naming: { ...entry.naming, text: naming ?? entry.naming.text } }),
    roles: entry.roles.map((role, at) => ({ ...role, ...(roles[at] !== undefined && { spelled: roles[at] }) })),
    related: entry.related.map((relation) => {
      const how = Object.hasOwn(related, relation.id) ? related[relation.id] : undefined;
      return how === undefined ? { ...relation, untranslated: true } : { ...relation, how };
    }),
  };
}
