import { useEffect, useRef } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import type { SearchHit } from '../model/messages.ts';
import { KindIcon } from '../ui/KindIcon.tsx';
import { nameOfHead } from '../ui/local-name.ts';
import { useWords } from '../ui/words/words.ts';
import { MarkedText } from './MarkedText.tsx';
import { type Answer, isBlank } from './popup-state.ts';
import { usePopupWords } from './words/words.ts';

export interface ResultsProps {
  listId: string;
  answer: Answer | undefined;
  active: number;
  onOpen: (id: EntryId) => void;
}

/** The id of a row, for the search field to point to. */
export function rowId(listId: string, row: number): string {
  return `${listId}-${row}`;
}

/** What was found for the query, best first. */
export function Results({ listId, answer, active, onOpen }: ResultsProps) {
  const words = usePopupWords();
  const hits = answer?.hits ?? [];
  return (
    <>
      <div class="visually-hidden" role="status">
        {answer?.hits && words.search.found(hits.length)}
      </div>
      {answer && hits.length === 0 && !isBlank(answer.query) && <NoResults answer={answer} />}
      <div class="results" id={listId} role="listbox" aria-label={words.search.results}>
        {hits.map((hit, row) => (
          <Result
            key={hit.id}
            id={rowId(listId, row)}
            hit={hit}
            query={answer?.query ?? ''}
            isActive={row === active}
            onOpen={onOpen}
          />
        ))}
      </div>
    </>
  );
}

interface ResultProps {
  id: string;
  hit: SearchHit;
  query: string;
  isActive: boolean;
  onOpen: (id: EntryId) => void;
}

function Result({ id, hit, query, isActive, onOpen }: ResultProps) {
  const row = useRef<HTMLDivElement>(null);
  const { kinds, language } = useWords();
  const { name, language: nameLanguage } = nameOfHead(hit, language);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search field keeps the focus and opens the active row with Enter
    // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox is reached by aria-activedescendant
    <div ref={row} id={id} class="result" role="option" aria-selected={isActive} onClick={() => onOpen(hit.id)}>
      <span class="result-kind" title={kinds[hit.kind]}>
        <KindIcon kind={hit.kind} />
        <span class="visually-hidden">{kinds[hit.kind]}: </span>
      </span>
      <span class="result-text">
        <span class="result-title">
          <MarkedText text={capitalized(name)} query={query} lang={nameLanguage} />
          {hit.matched !== name && hit.matched !== hit.title && (
            <span class="result-matched">
              <MarkedText text={hit.matched} query={query} />
            </span>
          )}
        </span>
        <span class="result-gist" lang="en">
          {hit.gist}
        </span>
      </span>
    </div>
  );
}

/** Not by `::first-letter`: where the letter is marked, Chromium then keeps it from screen readers. */
function capitalized(name: string): string {
  const [first = ''] = name;
  return first.toUpperCase() + name.slice(first.length);
}

function NoResults({ answer: { query, hits } }: { answer: Answer }) {
  const words = usePopupWords();
  return (
    <div class="notice" role="status">
      <p class="notice-title">{hits ? words.search.nothing(query.trim()) : words.search.failed}</p>
      {hits && <p>{words.search.nothingHint}</p>}
    </div>
  );
}
