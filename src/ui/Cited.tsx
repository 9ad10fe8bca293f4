import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Statement } from '../model/entry.ts';
import type { Language } from '../model/language.ts';
import { Citations } from './citations.ts';
import { spellDate } from './dates.ts';
import { useLanguage } from './words/language.ts';
import { useWords } from './words/words.ts';

/** Keeps the first number on the line of the word that it follows. */
const WORD_JOINER = '\u2060';

/** Numbers that lead to the sources of what stands before them. */
export function CitationMarks({ cite }: { cite: readonly string[] | undefined }) {
  const scope = useContext(Citations);
  const words = useWords();
  if (!scope || !cite) return null;
  const numbers = [...new Set(cite)]
    .map((key) => scope.order.indexOf(key) + 1)
    .filter((number) => number > 0)
    .sort((a, b) => a - b);
  return (
    <span class="cites">
      {WORD_JOINER}
      {numbers.map((number) => {
        const key = scope.order[number - 1] ?? '';
        const label = words.citation(number, scope.entry.sources[key]?.publisher ?? '');
        return (
          <button
            key={key}
            type="button"
            class="cite"
            aria-label={label}
            title={label}
            onClick={({ currentTarget }) => scope.goTo(key, currentTarget)}
          >
            {number}
          </button>
        );
      })}
    </span>
  );
}

/** The language of the base's texts beneath: that of a translated entry, else English. */
export const TextLanguage = createContext<Language>('en');

/** Text of the base, which is in English also where the interface is not, unless it is translated. */
export function BaseText({ isEnglish = false, children }: { isEnglish?: boolean; children: ComponentChildren }) {
  const language = useContext(TextLanguage);
  const own = isEnglish ? 'en' : language;
  return <span lang={own === useLanguage() ? undefined : own}>{children}</span>;
}

/** A statement of the base: its text (or `children` in its place), the date for which it was true, its citation numbers. */
export function Cited({ statement, children }: { statement: Statement; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <>
      <BaseText>{children || statement.text}</BaseText>
      {statement.as_of && <span class="as-of"> ({words.asOf(spellDate(statement.as_of, words.language))})</span>}
      <CitationMarks cite={statement.cite} />
    </>
  );
}

/** Sentences in a row. */
export function Statements({ of }: { of: readonly Statement[] }) {
  return of.map((statement) => (
    <span key={statement.text}>
      <Cited statement={statement} />{' '}
    </span>
  ));
}
