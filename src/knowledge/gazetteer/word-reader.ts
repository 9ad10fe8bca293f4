import { FOLD, IGNORABLE } from './fold.ts';
import { numbering } from './numbering.ts';
import type { Tokens } from './tokens.ts';

/** Numbers the words of texts, by their folded letters, as they come. */
export interface WordReader {
  /** The numbers of a text's words, in its order. */
  read(text: string, tokens: Tokens): number[];
  /** Folded words by number. */
  words: string[];
}

/** A reader that knows no word yet. */
export function wordReader(): WordReader {
  const { numberOf, things } = numbering<string>();
  // The same words come again and again: those written so before need no folding.
  const known = new Map<string, number>();
  return {
    words: things,
    read(text, { count, start, end }) {
      const numbers: number[] = [];
      for (let token = 0; token < count; token++) {
        const written = text.slice(start[token], end[token]);
        let number = known.get(written);
        if (number === undefined) {
          const word = foldWord(written);
          number = numberOf(word, word);
          known.set(written, number);
        }
        numbers.push(number);
      }
      return numbers;
    },
  };
}

function foldWord(written: string): string {
  let word = '';
  for (let i = 0; i < written.length; i++) {
    const folded = FOLD[written.charCodeAt(i)] as number;
    if (folded !== IGNORABLE) word += String.fromCharCode(folded);
  }
  return word;
}
