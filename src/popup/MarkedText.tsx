import Mark from 'mark.js';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { queryRanges } from './query-ranges.ts';

/** A text in which the words of the query are marked. */
export function MarkedText({ text, query, lang }: { text: string; query: string; lang?: string }) {
  const span = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (!span.current) return;
    // The text is set here rather than rendered: mark.js replaces text nodes, which Preact must not think its own.
    span.current.textContent = text;
    new Mark(span.current).markRanges(queryRanges(text, query), { element: 'mark' });
  }, [text, query]);
  return <span ref={span} lang={lang} />;
}
