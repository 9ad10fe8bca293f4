import type { Finding } from '../problem.ts';
import { aliasRule } from './alias-rule.ts';
import { datesRule } from './dates-rule.ts';
import { sourcesRule } from './sources-rule.ts';
import type { EntryRule } from './statements.ts';
import { wordingRule } from './wording-rule.ts';
import { wordsOf } from './words.ts';

/** Words that each part of an entry may have, as `EDITORIAL.md` and `FORMAT.md` state them. */
export const WORD_LIMITS = { summary: 60, position: 45, timeline: 25, naming: 45, relation: 25 } as const;

/** How many times the length of the shortest position the longest may be. */
const POSITION_BALANCE = 1.5;

const lengthRule: EntryRule = (entry) => {
  const findings: Finding[] = [];
  const bound = (path: (string | number)[], text: string, limit: number) => {
    const count = wordsOf(text).length;
    if (count > limit)
      findings.push({ path, message: `${path.join('.')} has ${count} words`, remedy: `Shorten it to ${limit}` });
  };
  bound(['summary'], entry.summary.map(({ text }) => text).join(' '), WORD_LIMITS.summary);
  entry.positions.forEach(({ text }, index) => bound(['positions', index], text, WORD_LIMITS.position));
  entry.timeline.forEach(({ text }, index) => bound(['timeline', index], text, WORD_LIMITS.timeline));
  entry.related.forEach(({ how }, index) => bound(['related', index], how, WORD_LIMITS.relation));
  if (entry.naming) bound(['naming'], entry.naming.text, WORD_LIMITS.naming);
  return findings;
};

const balanceRule: EntryRule = (entry) => {
  const findings: Finding[] = [];
  const { positions } = entry;
  const lengths = positions.map(({ text }) => wordsOf(text).length);
  const [shortest, longest] = [Math.min(...lengths), Math.max(...lengths)];
  if (positions.length > 1 && longest > POSITION_BALANCE * shortest) {
    findings.push({
      path: ['positions', lengths.indexOf(longest)],
      message: `The longest position has ${longest} words, the shortest ${shortest}`,
      remedy: `Even them out: at most ${POSITION_BALANCE} times`,
    });
  }
  const holders = positions.map(({ holder }) => holder);
  const sorted = [...holders].sort((a, b) => a.localeCompare(b, 'en'));
  const wrong = holders.findIndex((holder, index) => holder !== sorted[index]);
  if (wrong >= 0) {
    findings.push({
      path: ['positions', wrong],
      message: `"${holders[wrong]}" stands out of order`,
      remedy: `Order by holder: ${sorted.join(', ')}`,
    });
  }
  if (entry.kind === 'dispute' && positions.length < 2) {
    findings.push({
      path: ['kind'],
      message: 'A dispute without the positions of its sides',
      remedy: 'Add positions, or choose another kind',
    });
  }
  return findings;
};

const personRule: EntryRule = (entry) => {
  const findings: Finding[] = [];
  const isPerson = entry.kind === 'person';
  for (const field of ['family', 'given', 'born', 'died'] as const) {
    if (!isPerson && entry[field])
      findings.push({ path: [field], message: `Only persons have "${field}"`, remedy: 'Remove it' });
  }
  if (!isPerson && entry.roles.length)
    findings.push({ path: ['roles'], message: 'Only persons have roles', remedy: 'Remove them' });
  if (isPerson && entry.place)
    findings.push({ path: ['place'], message: 'A person has no place', remedy: 'Remove it' });
  if (!entry.family !== !entry.given) {
    findings.push({
      path: [entry.family ? 'family' : 'given'],
      message: 'Family and given name go together',
      remedy: 'Add the other or remove both',
    });
  }
  return findings;
};

/** All rules on one entry. */
export const ENTRY_RULES: EntryRule[] = [
  lengthRule,
  balanceRule,
  personRule,
  datesRule,
  sourcesRule,
  wordingRule,
  aliasRule,
];
