import { isAllCapitals, isCapitalised } from '../knowledge/gazetteer/capitals.ts';
import type { Style, WordStyle } from '../knowledge/gazetteer/style.ts';
import { isSingle, type Tokens } from '../knowledge/gazetteer/tokens.ts';

/** Shortest name in a script without spaces that may be broken by a space in the text (安倍 晋三, 강제 징용). */
const MIN_BREAKABLE = 3;
/** What may break it: a space, or the reading of the character before it in brackets: 李(イ)在(ジェ)明. */
const BREAK = /^(?:[ \u00a0\u3000・]|[（(][ァ-ヶー]{1,6}[)）])$/;

/**
 * Whether the text's tokens `from` to `to`, which have the letters of a name, are written as it is: capitals where the name has them,
 * and nothing between its words that would part them.
 */
export function isInStyle({ words, gaps }: Style, text: string, tokens: Tokens, from: number, to: number): boolean {
  for (let word = 0; word < to - from; word++) {
    if (!capitalsFit(words[word] as WordStyle, text, tokens, from + word)) return false;
    if (word > 0 && !gapFits(gaps[word] as string, words.length, text, tokens, from + word)) return false;
  }
  return true;
}

function capitalsFit(wanted: WordStyle, text: string, tokens: Tokens, token: number): boolean {
  if (wanted === 'acronym') return isAllCapitals(text, tokens, token);
  return (wanted !== 'capitalised' && wanted !== 'wordlike') || isCapitalised(text, tokens, token);
}

/** Whether what stands before a word of the text may stand there in a name of so many words. */
function gapFits(inName: string, count: number, text: string, tokens: Tokens, token: number): boolean {
  const inText = text.slice(tokens.end[token - 1], tokens.start[token]);
  if (inName === inText || inName.normalize('NFKC') === inText.normalize('NFKC')) return true;
  const isIdeographic = isSingle(tokens, token);
  if (isIdeographic && inName === '') return count >= MIN_BREAKABLE && BREAK.test(inText);
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
