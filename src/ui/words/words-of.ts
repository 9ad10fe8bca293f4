import type { InterfaceLanguage } from '../../model/interface-language.ts';
import { useLanguage } from './language.ts';

/** The shape of a surface's English texts, for the other languages: a key that is missing or one too many is a type error. */
export type WordsOf<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...values: infer V) => string
      ? (...values: V) => string
      : WordsOf<T[K]>;
};

/** A surface's texts in every language of the interface. */
export type InAllLanguages<T> = Record<InterfaceLanguage, WordsOf<T>>;

/** Makes the hook that gives a surface's texts in the language of {@link useLanguage}, which is that of cards and entries, too. */
export function wordsHook<T>(all: InAllLanguages<T>): () => WordsOf<T> {
  return () => all[useLanguage()];
}
