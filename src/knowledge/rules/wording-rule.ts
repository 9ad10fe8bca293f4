import type { Finding } from '../problem.ts';
import { type EntryRule, statementsOf } from './statements.ts';
import { gradeOf } from './words.ts';

/** Words that judge, guess motives or foretell; a quotation belongs into quotation marks with its speaker. */
const JUDGEMENTS =
  /\b(so-called|infamous(?:ly)?|notorious(?:ly)?|controversial(?:ly)?|brutal(?:ly)?|heinous|heroic(?:ally)?|shameful(?:ly)?|disgraceful|outrageous|tragic(?:ally)?|sadly|unfortunately|fortunately|obviously|clearly|undoubtedly|of course|remarkabl[ey]|impressive(?:ly)?|ironically|rightly|wrongly|extremist|will surely|is likely to|is expected to|aggressively|cynical(?:ly)?|propaganda)\b/i;

/** The hardest school grade at which a summary may read. */
const MAX_GRADE = 11;

/** Plain, even words: no judgement outside quotation marks, no scare quotes, a summary that a 14-year-old follows. */
export const wordingRule: EntryRule = (entry) => {
  const findings: Finding[] = [];
  for (const { path, statement } of statementsOf(entry)) {
    const unquoted = statement.text.replace(/[“"][^”"]*[”"]/g, ' ');
    const judgement = path[0] === 'positions' ? null : JUDGEMENTS.exec(unquoted);
    if (judgement)
      findings.push({
        path,
        message: `"${judgement[0]}" judges or foretells`,
        remedy: 'State what happened, or who says so',
      });
    if (!/[.!?”"’)]$/.test(statement.text))
      findings.push({ path, message: `${path.join('.')} is no complete sentence`, remedy: 'End it with a full stop' });
  }
  const summary = entry.summary.map(({ text }) => text).join(' ');
  const grade = gradeOf(summary);
  if (grade > MAX_GRADE) {
    findings.push({
      path: ['summary'],
      message: `The summary reads at grade ${grade.toFixed(1)}`,
      remedy: `Shorter sentences and words, down to grade ${MAX_GRADE}`,
    });
  }
  return findings;
};
