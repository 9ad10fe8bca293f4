import { type WordsOf, wordsHook } from '../../ui/words/words-of.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';

/** The dossier's texts in one language; English gives their shape. */
export type DossierWords = WordsOf<typeof en>;

/** The dossier's texts in each language. */
export const DOSSIER_WORDS = { en, ja, ko } as const;

/** The dossier's texts in the language of everything beneath. */
export const useDossierWords = wordsHook<typeof en>(DOSSIER_WORDS);
