import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePopupWords } from './words/words.ts';

export interface SearchBoxProps {
  query: string;
  /** Id of the list of results, and of the row in it that Enter opens. */
  listId: string;
  activeId: string | undefined;
  onQuery: (query: string) => void;
  onMove: (by: 1 | -1) => void;
  onEnter: () => void;
}

/** The search field: takes the focus when it appears, and steers the list of results with the arrow keys. */
export function SearchBox({ query, listId, activeId, onQuery, onMove, onEnter }: SearchBoxProps) {
  const words = usePopupWords();
  const input = useRef<HTMLInputElement>(null);
  // Before the first frame: a reader who opens the popup types at once.
  useLayoutEffect(() => input.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter and arrows that belong to a Japanese or Korean input method are not ours.
    if (event.isComposing) return;
    const act = { ArrowDown: () => onMove(1), ArrowUp: () => onMove(-1), Enter: onEnter }[event.key];
    if (!act || !query) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="search">
      <SearchIcon />
      <input
        ref={input}
        class="search-input"
        type="text"
        role="combobox"
        aria-label={words.search.label}
        aria-autocomplete="list"
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-activedescendant={activeId}
        placeholder={words.search.placeholder}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        maxLength={200}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query && (
        <button
          type="button"
          class="icon-button"
          aria-label={words.search.clear}
          onClick={() => {
            onQuery('');
            input.current?.focus();
          }}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
          </svg>
        </button>
      )}
    </div>
  );
}

function SearchIcon() {
  return (
    <svg class="search-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.500" fill="none" stroke="currentColor" stroke-width="1.500" />
      <path d="m10.500 10.500 3.500 3.500" stroke="currentColor" stroke-width="1.500" stroke-linecap="round" />
    </svg>
  );
}
