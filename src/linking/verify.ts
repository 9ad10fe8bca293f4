import { FOLD, IGNORABLE } from '../knowledge/gazetteer/fold.ts';
import type { Name } from '../knowledge/gazetteer/gazetteer.ts';
import { ALL_CAPITALS, CAPITALISED, isSingle, type Tokens } from '../knowledge/gazetteer/tokens.ts';

/** From this many letters on a name in capitals may also be written with one capital: "Gsomia", "Unesco", but not "Aims". */
const MIN_WORDLIKE_ACRONYM = 5;
/** Shortest name in a script without spaces that may be broken by a space in the text (安倍 晋三, 강제 징용). */
const MIN_BREAKABLE = 3;
/** What may break it: a space, or the reading of the character before it in brackets: 李(イ)在(ジェ)明. */
const BREAK = /^(?:[ \u00a0\u3000・]|[（(][ァ-ヶー]{1,6}[)）])$/;

/**
 * Whether the text's span `start` to `end`, whose tokens `from` to `to` have the hash of `name`, is that name: the same letters,
 * capitals where the name has them, and nothing between its words that would part them.
 */
export function isName(
  { text: name, tokens: parts }: Name,
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
): boolean {
  if (parts.count !== to - from) return false;
  for (let part = 0; part < parts.count; part++) {
    const token = from + part;
    if (!sameLetters(name, parts, part, text, tokens, token) || !capitalsFit(parts, part, tokens, token)) return false;
    if (part > 0 && !gapFits(name, parts, part, text, tokens, token)) return false;
  }
  return true;
}

function sameLetters(name: string, parts: Tokens, part: number, text: string, tokens: Tokens, token: number): boolean {
  let i = parts.start[part] as number;
  let j = tokens.start[token] as number;
  const nameEnd = parts.end[part] as number;
  const textEnd = tokens.end[token] as number;
  while (true) {
    while (i < nameEnd && FOLD[name.charCodeAt(i)] === IGNORABLE) i++;
    while (j < textEnd && FOLD[text.charCodeAt(j)] === IGNORABLE) j++;
    if (i >= nameEnd || j >= textEnd) return i >= nameEnd && j >= textEnd;
    if (FOLD[name.charCodeAt(i)] !== FOLD[text.charCodeAt(j)]) return false;
    i++;
    j++;
  }
}

function capitalsFit(parts: Tokens, part: number, tokens: Tokens, token: number): boolean {
  const wanted = parts.flags[part] as number;
  const given = tokens.flags[token] as number;
  if (wanted & ALL_CAPITALS) {
    const length = (parts.end[part] as number) - (parts.start[part] as number);
    return (given & ALL_CAPITALS) !== 0 || (length >= MIN_WORDLIKE_ACRONYM && (given & CAPITALISED) !== 0);
  }
  return !(wanted & CAPITALISED) || (given & CAPITALISED) !== 0;
}

/** Whether what stands between two words of the text may stand between these words of the name. */
function gapFits(name: string, parts: Tokens, part: number, text: string, tokens: Tokens, token: number): boolean {
  const inName = name.slice(parts.end[part - 1], parts.start[part]);
  const inText = text.slice(tokens.end[token - 1], tokens.start[token]);
  if (inName === inText) return true;
  const isIdeographic = isSingle(tokens, token);
  if (isIdeographic && inName === '') return parts.count >= MIN_BREAKABLE && BREAK.test(inText);
  if (isIdeographic) return /^[\s\u00a0\u3000・·‧=＝「」『』"'“”‘’]{0,2}$/.test(inText);
  const rest = stripJoiners(inText);
  // "Roh Moo-hyun." ends a sentence; "John F. Kennedy" and "U.S." do not.
  const afterInitial = (tokens.end[token - 1] as number) - (tokens.start[token - 1] as number) === 1;
  return rest === stripJoiners(inName) || (rest === '.' && afterInitial);
}

/** Spaces (also one line break), hyphens, apostrophes and quotation marks join the words of a name; all else has to stand in both. */
function stripJoiners(gap: string): string {
  return gap
    .replace(/\r?\n/, ' ')
    .replace(/[ \t\u00a0\u2002-\u200a\u202f\u3000\-‐‑‒–'’‘`´"“”«»]/g, '')
    .replace(/，/g, ',');
}
