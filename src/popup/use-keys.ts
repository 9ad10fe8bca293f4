import { useLayoutEffect, useRef } from 'preact/hooks';

/** Calls the newest `onKeyDown` for each key that is pressed anywhere in the document, also where nothing has the focus. */
export function useKeys(onKeyDown: (event: KeyboardEvent) => void): void {
  const newest = useRef(onKeyDown);
  newest.current = onKeyDown;
  useLayoutEffect(() => {
    const end = new AbortController();
    document.addEventListener('keydown', (event) => newest.current(event), { signal: end.signal });
    return () => end.abort();
  }, []);
}
