import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Statement } from '../model/entry.ts';
import { Citations } from './citations.ts';
import { spellDate } from './dates.ts';
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

/** Text of the base, which is in English also where the interface is not. */
export function InEnglish({ children }: { children: ComponentChildren }) {
  const { language } = useWords();
  return <span lang={language === 'en' ? undefined : 'en'}>{children}</span>;
}

/** A statement of the base: its text (or `children` in its place), the date for which it was true, its citation numbers. */
export function Cited({ statement, children }: { statement: Statement; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <>
      <InEnglish>{children || statement.text}</InEnglish>
      {statement.as_of && <span class="as-of"> ({words.asOf(spellDate(statement.as_of, words.language))})</span>}
      <CitationMarks cite={statement.cite} />
    </>
  );
}
