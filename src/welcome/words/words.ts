import { type WordsOf, wordsHook } from '../../ui/words/words-of.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

/** The first page's texts in one language; English gives their shape. */
export type WelcomeWords = WordsOf<typeof en>;

/** The first page's texts in each language. */
export const WELCOME_WORDS = { en, ja, ko } as const;

/** The first page's texts in the language of everything beneath. */
export const useWelcomeWords = wordsHook<typeof en>(WELCOME_WORDS);
