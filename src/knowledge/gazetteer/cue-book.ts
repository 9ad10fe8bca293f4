import { foldText, IDEOGRAPHIC } from './fold.ts';
import type { Stem } from './rule.ts';

/** How the last word of a phrase may go on where its author wrote a star: names of countries and common nouns and verbs. */
const PHRASE_ENDINGS = ['', 's', 'n', 'ns', 'an', 'ans', 'ese', 'i', 'is', 'es', 'ed', 'ing', 'er', 'ers', 'al'];

/** Numbers the words for which conditions wait: whole phrases, and beginnings of words (`Korea*`). */
export class CueBook {
  readonly #numbers = new Map<string, number>();
  /** Cues that some condition looks for in the whole document. */
  readonly documentWide = new Set<number>();

  /** The number of a word as an alias states it; the same word, however cased, has one number. */
  number(word: string, documentWide = false): number {
    // In scripts without spaces a word's beginning and the word itself are found in the same way.
    const isStem = word.endsWith('*') && foldText(word).charCodeAt(0) < IDEOGRAPHIC;
    const text = foldText(word) + (isStem ? '*' : '');
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    if (documentWide) this.documentWide.add(number);
    return number;
  }

  /** Cues that are found as the gazetteer's names are; a phrase that ends in a stem ("South Korea*") in each of its usual forms. */
  phrases(): [text: string, number: number][] {
    return [...this.#numbers].flatMap(([text, number]): [string, number][] => {
      if (!text.endsWith('*')) return [[text, number]];
      const stem = text.slice(0, -1);
      return stem.includes(' ') ? PHRASE_ENDINGS.map((ending) => [stem + ending, number]) : [];
    });
  }

  /** Cues that are beginnings of words. */
  stems(): Stem[] {
    return [...this.#numbers]
      .filter(([text]) => text.endsWith('*'))
      .map(([text, cue]) => ({ text: text.slice(0, -1), cue }));
  }

  /** The text of each cue by its number. */
  texts(): string[] {
    return [...this.#numbers.keys()];
  }
}
