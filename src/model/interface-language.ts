import type { Settings } from './settings.ts';

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
