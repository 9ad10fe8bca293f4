import type { Entry, EntryHead } from '../model/entry.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import { LANGUAGES, type Language } from '../model/language.ts';

/** A name and the language it is in. */
export interface LocalName {
  language: Language;
  name: string;
}

/** The name to head an entry with, and the others; Chinese is left out where it is written as the Japanese. */
export function namesFor(
  names: Entry['names'],
  language: InterfaceLanguage,
): { title: LocalName; others: LocalName[] } {
  const all = LANGUAGES.flatMap((code) => {
    const name = names[code];
    return name && !(code === 'zh' && name === names.ja) ? [{ language: code, name }] : [];
  });
  const title = all.find((name) => name.language === language) ?? { language: 'en', name: names.en };
  return { title, others: all.filter(({ name }) => name !== title.name) };
}

/** What a list calls an entry: its name in the reader's language, else in English. */
export function nameOfHead(
  { title, names }: Pick<EntryHead, 'title' | 'names'>,
  language: InterfaceLanguage,
): LocalName {
  const name = names?.[language];
  return name === undefined ? { language: 'en', name: title } : { language, name };
}
