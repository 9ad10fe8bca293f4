import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Statement } from '../model/entry.ts';
import { Citations } from './citations.ts';
import { spellDate } from './dates.ts';
import { useWords } from './words/words.ts';

/** Numbers that lead to the sources of what stands before them. */
export function CitationMarks({ cite }: { cite: readonly string[] | undefined }) {
  const scope = useContext(Citations);
  const words = useWords();
  if (!scope || !cite) return null;
  return cite.map((key) => {
    const source = scope.entry.sources[key];
    if (!source) return null;
    const number = scope.order.indexOf(key) + 1;
    const label = words.citation(number, source.publisher);
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
  });
}

/** A statement of the base: its text, the date for which it was true, its citation numbers. */
export function Cited({ statement, children }: { statement: Statement; children?: ComponentChildren }) {
  const words = useWords();
  return (
    <>
      {statement.text}
      {statement.as_of && <span class="as-of"> ({words.asOf(spellDate(statement.as_of, words.language))})</span>}
      {children}
      <CitationMarks cite={statement.cite} />
    </>
  );
}
