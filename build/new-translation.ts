import { resolve } from 'node:path';
import { stringify } from 'yaml';
import { fingerprintOf } from '../src/knowledge/translate.ts';
import type { Entry } from '../src/model/entry.ts';
import { isTranslated, TRANSLATED } from '../src/model/translation.ts';
import { spellRole } from '../src/ui/offices.ts';
import { fail } from './command.ts';
import { inspectKnowledge } from './load-knowledge.ts';

const USAGE = `npm run --silent translation -- ${TRANSLATED.join('|')} ID`;

/** Prints a translation to fill in: the entry's English texts in the form of `translations/<language>/<id>.yaml`. */
async function main([language, id]: string[]): Promise<void> {
  if (!isTranslated(language) || !id) return fail(USAGE);
  const { entries } = await inspectKnowledge(resolve('knowledge'));
  const entry = entries.find((known) => known.id === id);
  if (!entry) return fail(`No entry "${id}". See knowledge/README.md for the ids.`);
  console.log('# yaml-language-server: $schema=../../translation.schema.json');
  console.log(stringify(draftOf(entry), { lineWidth: 0 }).trimEnd());
}

function draftOf(entry: Entry): object {
  const { summary, positions, timeline, naming, roles, related } = entry;
  return {
    of: fingerprintOf(entry),
    summary: summary.map(({ text }) => text),
    ...(positions.length && { positions: positions.map(({ holder, text }) => ({ holder, text })) }),
    ...(timeline.length && { timeline: timeline.map(({ text }) => text) }),
    ...(naming && { naming: naming.text }),
    ...(roles.length && { roles: roles.map(spellRole) }),
    related: Object.fromEntries(related.map(({ id, how }) => [id, how])),
  };
}

await main(process.argv.slice(2));
