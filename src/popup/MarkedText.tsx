import type { ComponentChildren } from 'preact';
import { queryRanges } from './query-ranges.ts';

/** A text in which the words of the query are marked. */
export function MarkedText({ text, query, lang }: { text: string; query: string; lang?: string }) {
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const { start, length } of queryRanges(text, query)) {
    parts.push(text.slice(end, start));
    end = start + length;
    parts.push(<mark>{text.slice(start, end)}</mark>);
  }
  return (
    <span lang={lang}>
      {parts}
      {text.slice(end)}
    </span>
  );
}
