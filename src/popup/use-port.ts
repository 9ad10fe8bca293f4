import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Answer } from './popup-state.ts';
import type { Page, PopupPort } from './port.ts';

/** Rows of results: what a reader scans at a glance and scrolls through once. */
const LIMIT = 20;

/** The page in front, followed as long as the popup is open. */
export function usePage(port: PopupPort): Page {
  const [page, setPage] = useState<Page>({ kind: 'looking' });
  useEffect(() => {
    const end = new AbortController();
    port.watchPage(setPage, end.signal);
    return () => end.abort();
  }, [port]);
  return page;
}

/**
 * Answers what asks for a query; `onAnswer` is given whatever comes, late answers too. To be called as a letter is typed: an effect
 * would wait for the view, or even for a frame. `first` is asked for by itself, also where it is empty: that wakes the background
 * and readies its index.
 */
export function useSearch(port: PopupPort, first: string, onAnswer: (answer: Answer) => void): (query: string) => void {
  const ask = (query: string) => {
    port.search(query, LIMIT).then(
      (hits) => onAnswer({ query, hits }),
      () => onAnswer({ query, hits: undefined }),
    );
  };
  useLayoutEffect(() => ask(first), [port]);
  return ask;
}
