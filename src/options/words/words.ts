import { type WordsOf, wordsHook } from '../../ui/words/words-of.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

/** The options page's texts in one language; English gives their shape. */
export type OptionsWords = WordsOf<typeof en>;

/** The options page's texts in each language. */
export const OPTIONS_WORDS = { en, ja, ko } as const;

/** The options page's texts in the language of everything beneath. */
export const useOptionsWords = wordsHook<typeof en>(OPTIONS_WORDS);
