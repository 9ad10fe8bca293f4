import { useLayoutEffect } from 'preact/hooks';
import { type InterfaceLanguage, languageFor } from '../model/interface-language.ts';
import type { Settings } from '../model/settings.ts';

/**
 * The language that the reader set, or the browser's until the settings are read. The document is told, which its fonts and line
 * breaks follow.
 */
export function usePageLanguage(setting: Settings['language'] | undefined): InterfaceLanguage {
  const language = languageFor(setting ?? 'auto', navigator.languages);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return language;
}

/** Gives the document its title. */
export function useTitle(title: string): void {
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
}
