import { useOptionsWords } from './words/words.ts';

export interface SearchFieldProps {
  query: string;
  /** How many sections are left; undefined where nothing is looked for. */
  count: number | undefined;
  onQuery: (query: string) => void;
}

/** Leaves the sections that hold what is typed. Escape shows all again. */
export function SearchField({ query, count, onQuery }: SearchFieldProps) {
  const { search: text } = useOptionsWords();
  return (
    <search class="search-options">
      <input
        type="search"
        class="search-field"
        aria-label={text.label}
        placeholder={text.label}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={({ key, isComposing }) => key === 'Escape' && !isComposing && onQuery('')}
      />
      <p class="note" role="status">
        {count === undefined ? '' : count ? text.found(count) : text.nothing(query.trim())}
      </p>
    </search>
  );
}
