import type { Entry } from '../model/entry.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { CitationMarks, Cited } from './Cited.tsx';
import { spellYears } from './dates.ts';
import type { InterfaceLanguage } from './words/words.ts';
import { useWords } from './words/words.ts';

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

/** The other names in a row, under the title. */
export function NamesLine({ names }: { names: readonly LocalName[] }) {
  return (
    <ul class="names-line">
      {names.map(({ language, name }) => (
        <li key={language} lang={language}>
          {name}
        </li>
      ))}
    </ul>
  );
}

/** Each language's name under the language's own, names borne for a time, and what the words imply. */
export function Naming({ entry }: { entry: Entry }) {
  const words = useWords();
  const languages = new Intl.DisplayNames([words.language], { type: 'language' });
  const { title, others } = namesFor(entry.names, words.language);
  return (
    <>
      {entry.naming && (
        <p>
          <Cited statement={entry.naming} />
        </p>
      )}
      <dl class="names">
        {[title, ...others].map(({ language, name }) => (
          <div key={language}>
            <dt>{languages.of(language)}</dt>
            <dd lang={language}>{name}</dd>
          </div>
        ))}
        {entry.called.map(({ name, from, to, cite }) => (
          <div key={`${name} ${from}`}>
            <dt>{from ? spellYears(from, to) : to && `–${to.slice(0, 4)}`}</dt>
            <dd>
              {name}
              <CitationMarks cite={cite} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
