import type { Entry, EntryId } from '../model/entry.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { Language } from '../model/language.ts';
import type { LocalName } from '../ui/local-name.ts';

/** An entry's name for its readers; English where no language is said. */
export interface Titled {
  id: EntryId;
  title: string;
  language?: Language;
}

/** The name of an entry in the reader's language, else in English. */
export function titled({ id, names }: Pick<Entry, 'id' | 'names'>, language: InterfaceLanguage): Titled {
  const own = names[language];
  return language === 'en' || own === undefined ? { id, title: names.en } : { id, title: own, language };
}

/** The same as views show names. */
export function localName({ title, language = 'en' }: Titled): LocalName {
  return { name: title, language };
}
