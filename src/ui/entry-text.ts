import type { Entry, Statement } from '../model/entry.ts';
import { citationOrder } from './citations.ts';
import { spellDate } from './dates.ts';
import { namesFor } from './local-name.ts';
import type { Words } from './words/words.ts';

/** An entry as plain text with numbered sources, to be pasted where links and styles do not go. */
export function entryText(entry: Entry, words: Words): string {
  const order = citationOrder(entry);
  const names = namesFor(entry.names, words.language);
  const date = (partial: string) => spellDate(partial, words.language);
  const marks = (cite: readonly string[]) => cite.map((key) => `[${order.indexOf(key) + 1}]`).join('');
  const sentence = (statement: Statement) =>
    `${statement.text}${statement.as_of ? ` (${words.asOf(date(statement.as_of))})` : ''} ${marks(statement.cite)}`;
  const sources = order.flatMap((key, index) => {
    const source = entry.sources[key];
    if (!source) return [];
    const { title, publisher, url } = source;
    return [`[${index + 1}] ${title}. ${publisher}${source.date ? `, ${date(source.date)}` : ''}. ${url}`];
  });
  return [
    [names.title, ...names.others].map(({ name }) => name).join(' · '),
    entry.summary.map(sentence).join(' '),
    ...section(
      words.sections.positions,
      entry.positions.map((position) => `${position.holder}: ${sentence(position)}`),
    ),
    ...section(
      words.sections.timeline,
      entry.timeline.map((item) => `${date(item.date)}: ${sentence(item)}`),
    ),
    ...section(words.sections.sources, sources),
    words.checked(date(entry.reviewed)),
  ].join('\n\n');
}

function section(title: string, lines: string[]): string[] {
  return lines.length ? [[title, ...lines].join('\n')] : [];
}
