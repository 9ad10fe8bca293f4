import { expandPattern } from '../pattern.ts';
import type { Finding } from '../problem.ts';
import type { EntryRule } from './statements.ts';

/** Shortest bare Latin alias; "WTO" is three letters, two name too much. */
const MIN_LATIN = 3;

/** English words that are also names here: as a bare alias each would mark half of the web. */
const COMMON_WORDS = new Set(
  (
    'agreement,apology,army,blue house,cabinet,china,comfort,commission,council,court,deal,declaration,diet,emperor,foundation,government,house,international,islands,islets,japan,journal,kim,king,korea,law,leader,lee,liberal,line,ministry,moon,mission,nation,north,park,party,peace,' +
    'people,premier,president,prime minister,protocol,ruling,shrine,song,south,statement,statue,summit,sun,survivors,talks,times,treaty,tribunal,union,victims,war,young'
  ).split(','),
);

/** Aliases parse, conditions are whole, and no bare alias is a common word. */
export const aliasRule: EntryRule = (entry) => {
  const findings: Finding[] = [];
  for (const [language, list] of Object.entries(entry.aliases)) {
    list.forEach((alias, index) => {
      const path = ['aliases', language, index];
      const conditional = alias.near || alias.after || alias.from || alias.to;
      try {
        for (const segments of expandPattern(alias.text)) {
          const bare = segments.length === 1 && !conditional;
          const text = segments[0];
          if (bare && /^[\p{Script=Latin}\d]/u.test(text) && text.length < MIN_LATIN)
            findings.push({
              path,
              message: `"${text}" is too short to stand alone`,
              remedy: 'Give it a condition (near, after)',
            });
          if (bare && COMMON_WORDS.has(text.toLowerCase().replace(/^the /, ''))) {
            findings.push({
              path,
              message: `"${text}" is a common word`,
              remedy: 'Give it a condition (near, after) or remove it',
            });
          }
          if (bare && language !== 'en' && [...text].length < 2)
            findings.push({ path, message: `"${text}" is one character`, remedy: 'Give it a condition or remove it' });
        }
      } catch (error) {
        findings.push({
          path,
          message: `The alias "${alias.text}" does not parse: ${(error as Error).message}`,
          remedy: 'Write alternatives as {a|b} and gaps as " ... "',
        });
      }
      if (alias.within && !alias.near)
        findings.push({ path, message: '"within" without "near"', remedy: 'Add near, or remove within' });
      for (const word of [...(alias.near ?? []), ...(alias.not_near ?? [])]) {
        if (/[{}]|\.\.\./.test(word) || /\*./.test(word))
          findings.push({ path, message: `"${word}" is no word of a condition`, remedy: 'A word, word* or @id' });
      }
    });
  }
  return findings;
};
