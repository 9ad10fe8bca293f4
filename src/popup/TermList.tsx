import { useState } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import type { PageTerm } from '../model/messages.ts';
import { KindIcon } from '../ui/KindIcon.tsx';
import { nameOfHead } from '../ui/local-name.ts';
import { useLanguage } from '../ui/words/language.ts';
import type { PopupPort } from './port.ts';
import { useNames } from './use-names.ts';
import { usePopupWords } from './words/words.ts';

export interface TermListProps {
  terms: PageTerm[];
  loadHeads: PopupPort['heads'];
  /** Shows the n-th mention (from 0) on the page; answers whether it was there. */
  onJump: (id: EntryId, n: number) => Promise<boolean>;
  onOpen: (id: EntryId) => void;
}

/** Where the reader last jumped to. */
interface Place {
  id: EntryId;
  n: number;
  isGone: boolean;
}

/** The page's terms in their order there. Pressing one again goes to its next mention; the arrow opens the entry. */
export function TermList({ terms, loadHeads, onJump, onOpen }: TermListProps) {
  const [place, setPlace] = useState<Place>();
  const named = useNames(terms, loadHeads);
  const jump = async ({ id, count }: PageTerm) => {
    const n = place?.id === id ? (place.n + 1) % Math.max(1, count) : 0;
    const isGone = !(await onJump(id, n));
    setPlace({ id, n, isGone });
  };
  return (
    <ul class="terms">
      {named.map((term) => (
        <Term
          key={term.id}
          term={term}
          place={place?.id === term.id ? place : undefined}
          onJump={() => jump(term)}
          onOpen={() => onOpen(term.id)}
        />
      ))}
    </ul>
  );
}

interface TermProps {
  term: PageTerm;
  place: Place | undefined;
  onJump: () => void;
  onOpen: () => void;
}

function Term({ term, place, onJump, onOpen }: TermProps) {
  const { id, kind, count } = term;
  const { name: title, language } = nameOfHead(term, useLanguage());
  const { at, gone, jump, open, times } = usePopupWords().page;
  const isAt = place && !place.isGone;
  return (
    <li class="term" data-current={isAt ? '' : undefined}>
      <button type="button" class="term-jump" data-row={id} onClick={onJump}>
        <KindIcon kind={kind} />
        <span class="visually-hidden">{jump} </span>
        <span class="term-title" lang={language}>
          {title}
        </span>
        <span class="term-count">{isAt ? at(place.n + 1, count) : count > 1 && times(count)}</span>
      </button>
      <button type="button" class="icon-button" aria-label={open(title)} title={open(title)} onClick={onOpen}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="m6 3.500 4.500 4.500L6 12.500"
            fill="none"
            stroke="currentColor"
            stroke-width="1.500"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      </button>
      <span class="term-gone" role="status">
        {place?.isGone ? gone : ''}
      </span>
    </li>
  );
}
