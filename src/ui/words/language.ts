import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { InterfaceLanguage } from '../../model/interface-language.ts';

/** The language of everything beneath; English where nobody chose. */
export const LanguageContext = createContext<InterfaceLanguage>('en');

/** The language of the view that asks. */
export function useLanguage(): InterfaceLanguage {
  return useContext(LanguageContext);
}
