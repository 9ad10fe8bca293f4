import { type WordsOf, wordsHook } from '../../ui/words/words-of.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

/** The popup's texts in one language; English gives their shape. */
export type PopupWords = WordsOf<typeof en>;

/** The popup's texts in each language. */
export const POPUP_WORDS = { en, ja, ko } as const;

/** The popup's texts in the language of everything beneath. */
export const usePopupWords = wordsHook<typeof en>(POPUP_WORDS);
