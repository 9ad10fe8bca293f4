import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../model/settings.ts';

/** The languages that the interface speaks. */
export const INTERFACE_LANGUAGES = ['en', 'ja', 'ko'] as const;

/** A language that the interface speaks. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The language for a setting; "auto" takes the first of the browser's languages that the interface speaks. */
export function languageFor(
  setting: Settings['language'],
  browserLanguages: readonly string[] = ['en'],
): InterfaceLanguage {
  if (setting !== 'auto') return setting;
  const bare = browserLanguages.map((tag) => tag.toLowerCase().split('-')[0]);
  const spoken = bare.map((language) => INTERFACE_LANGUAGES.find((known) => known === language));
  return spoken.find((language) => language !== undefined) ?? 'en';
}

/** The language of everything beneath; English where nobody chose. */
export const LanguageContext = createContext<InterfaceLanguage>('en');

/** The language of the view that asks. */
export function useLanguage(): InterfaceLanguage {
  return useContext(LanguageContext);
}
