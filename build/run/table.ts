import type { PageState } from '../../src/model/messages.ts';

/** The terms of a page as a table for a terminal, with the article's date. */
export function table({ terms, date }: PageState): string {
  const rows = terms.map(({ title, kind, topic, count }) => [title, kind, topic, String(count)]);
  const head = ['term', 'kind', 'topic', 'mentions'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: string[]) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const dated = date === undefined ? 'without a date' : `dated ${date}`;
  return [
    line(head),
    ...rows.map(line),
    `${rows.length} ${rows.length === 1 ? 'term' : 'terms'} in an article ${dated}`,
  ].join('\n');
}
