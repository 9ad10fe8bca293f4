import type { Entry } from '../model/entry.ts';
import { CitationMarks, Cited } from './Cited.tsx';
import { spellYears } from './dates.ts';
import { type LocalName, namesFor } from './local-name.ts';
import { useWords } from './words/words.ts';

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
