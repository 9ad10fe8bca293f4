import { useEffect, useState } from 'preact/hooks';
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
 * Asks for each query as it is typed and hands on whatever comes, late answers too. The empty query at the start is asked as well:
 * it wakes the background and readies its index.
 */
export function useAnswers(port: PopupPort, query: string, onAnswer: (answer: Answer) => void): void {
  // Not after `onAnswer`: a new callback is no new question.
  useEffect(() => {
    port.search(query, LIMIT).then(
      (hits) => onAnswer({ query, hits }),
      () => onAnswer({ query, hits: undefined }),
    );
  }, [port, query]);
}
