import type { Entry, PartialDate, Statement } from '../model/entry.ts';
import type { PageStory } from '../model/messages.ts';
import { compareDates } from '../model/partial-date.ts';
import { spellDate } from '../ui/dates.ts';
import { spellStanding } from '../ui/Offices.tsx';
import { standingAt } from '../ui/offices.ts';
import type { Words } from '../ui/words/words.ts';
import type { Dossier } from './gather.ts';
import type { MergedEvent } from './merge-timeline.ts';
import { titled } from './titled.ts';
import type { DossierWords } from './words/words.ts';

/** The whole dossier as Markdown with numbered sources, to be pasted into notes. */
export function dossierMarkdown(
  dossier: Dossier,
  { headline, address, date, dateFrom }: Pick<PageStory, 'headline' | 'address' | 'date' | 'dateFrom'>,
  words: Words,
  text: DossierWords,
): string {
  const spell = (partial: PartialDate) => spellDate(partial, words.language);
  const marks = (cite: readonly string[]) => numbersOf(cite, dossier.order).map((number) => `[${number}]`);
  const cited = ({ text: said, cite, as_of }: Pick<Statement, 'text' | 'cite' | 'as_of'>) =>
    [plain(said), as_of && `(${words.asOf(spell(as_of))})`, marks(cite).join('')].filter(Boolean).join(' ');
  const events = (list: readonly MergedEvent[]) => list.map((event) => `- ${spell(event.date)}: ${cited(event)}`);
  const dated = date && `${text.articleOf(spell(date))} (${dateFrom ? text.origins[dateFrom] : ''})`;
  return [
    `# ${text.markdownTitle(plain(headline ?? text.untitled))}`,
    [dated, `<${address}>`].filter(Boolean).join(' · '),
    ...section(
      text.sections.entries,
      dossier.entries.map(({ story, entry, gist }) => {
        const where = [words.kinds[story.kind], text.parts[story.part].toLowerCase(), text.mentions(story.count)];
        const office = officeOf(entry, date, words);
        return `- **${plain(titled(entry, words.language).title)}** (${where.join(', ')}). ${office}${gist ? cited(gist) : ''}`;
      }),
    ),
    ...section(
      text.sections.links,
      dossier.links.map(
        (link) => `- ${plain(link.from.title)} – ${plain(link.to.title)}: ${cited({ ...link, text: link.how })}`,
      ),
    ),
    ...section(
      text.sections.sides,
      dossier.sides.flatMap(({ title, positions }, index) => [
        `${index ? '\n' : ''}### ${plain(title)}\n`,
        ...positions.map((position) => `- **${plain(position.holder)}**: ${cited(position)}`),
      ]),
    ),
    ...section(date ? words.sections.until(spell(date)) : words.sections.timeline, events(dossier.until)),
    ...section(words.sections.since, events(dossier.since)),
    ...section(
      words.sections.sources,
      dossier.order.map((key, index) => {
        const { title = key, publisher = '', date: published, url = key } = dossier.sources[key] ?? {};
        return `${index + 1}. [${plain(title)}](<${url}>). ${plain(publisher)}${published ? `, ${spell(published)}` : ''}.`;
      }),
    ),
  ].join('\n\n');
}

function section(title: string, lines: string[]): string[] {
  return lines.length ? [`## ${title}`, lines.join('\n')] : [];
}

function officeOf({ roles, reviewed, died }: Entry, date: PartialDate | undefined, words: Words): string {
  const standing = standingAt(roles, date);
  const parts = [
    standing && spellStanding(standing, reviewed, words),
    died && date && compareDates(died.date, date) > 0 && words.died(spellDate(died.date, words.language)),
  ].filter(Boolean);
  return parts.length ? `*${plain(parts.join('; '))}.* ` : '';
}

function numbersOf(cite: readonly string[], order: readonly string[]): number[] {
  const numbers = cite.map((key) => order.indexOf(key) + 1).filter((number) => number > 0);
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Text in which nothing is taken for Markdown. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
