import { isAllCapitals, isCapitalised } from './capitals.ts';
import { isSingle, type Tokens } from './tokens.ts';

/** How a name is written, apart from its letters. */
export interface Style {
  /** Of each word. */
  words: WordStyle[];
  /** What stands before each word but the first, at its place; the first is empty. */
  gaps: string[];
}

/** `single`: one character of a script without spaces. `acronym`: in capitals; `wordlike`: likewise, but long enough to be read as a word. */
export type WordStyle = 'small' | 'capitalised' | 'acronym' | 'wordlike' | 'single';

/** From this many letters on a name in capitals may also be written with one capital: "Gsomia", "Unesco", but not "Aims". */
const MIN_WORDLIKE_ACRONYM = 5;

/** The letter that stands for a word in a written style. Gaps never hold letters. */
const LETTERS: Record<WordStyle, string> = { small: 'a', capitalised: 'A', acronym: 'U', wordlike: 'W', single: 's' };
const STYLES = new Map(Object.entries(LETTERS).map(([style, letter]) => [letter, style as WordStyle]));

/** The style of a text as one short text: "A, A-a" of "Park, Geun-hye". */
export function writeStyle(text: string, tokens: Tokens): string {
  let written = '';
  for (let token = 0; token < tokens.count; token++) {
    if (token > 0) written += text.slice(tokens.end[token - 1], tokens.start[token]);
    written += LETTERS[wordStyle(text, tokens, token)];
  }
  return written;
}

/** The style that {@link writeStyle} wrote. */
export function readStyle(written: string): Style {
  const words: WordStyle[] = [];
  const gaps: string[] = [];
  let gap = '';
  for (const character of written) {
    const style = STYLES.get(character);
    if (!style) gap += character;
    else {
      words.push(style);
      gaps.push(gap);
      gap = '';
    }
  }
  return { words, gaps };
}

/** Folded words written in a style, as the base writes the name, but for diacritics and old kanji. */
export function inStyle({ words, gaps }: Style, letters: readonly string[]): string {
  const written = letters.map((word, index) => {
    if (words[index] === 'capitalised') return word.charAt(0).toUpperCase() + word.slice(1);
    return words[index] === 'acronym' || words[index] === 'wordlike' ? word.toUpperCase() : word;
  });
  return written.map((word, index) => `${gaps[index]}${word}`).join('');
}

function wordStyle(text: string, tokens: Tokens, token: number): WordStyle {
  if (isSingle(tokens, token)) return 'single';
  if (!isCapitalised(text, tokens, token)) return 'small';
  if (!isAllCapitals(text, tokens, token)) return 'capitalised';
  const length = (tokens.end[token] as number) - (tokens.start[token] as number);
  return length >= MIN_WORDLIKE_ACRONYM ? 'wordlike' : 'acronym';
}
