import type { Entry } from '../model/entry.ts';
import { spellDate, spellYears } from './dates.ts';
import { namesFor } from './local-name.ts';
import { NamesLine } from './Names.tsx';
import { useWords, type Words } from './words/words.ts';

interface EntryHeaderProps {
  entry: Entry;
  headingId: string | undefined;
}

/** The title, the names in other languages, the years of a life. */
export function EntryHeader({ entry, headingId }: EntryHeaderProps) {
  const words = useWords();
  const { title, others } = namesFor(entry.names, words.language);
  const life = spellLife(entry, words);
  return (
    <header>
      <h2 class="title" id={headingId} lang={title.language}>
        {title.name}
      </h2>
      <div class="subtitle">
        {others.length > 0 && <NamesLine names={others} />}
        {life && <span class="life">{life}</span>}
      </div>
    </header>
  );
}

/** "1954–2022"; of the living, when they were born. */
function spellLife({ born, died }: Entry, words: Words): string | undefined {
  if (born && died) return spellYears(born.date, died.date);
  if (born) return words.born(spellDate(born.date, words.language));
  return died && words.died(spellDate(died.date, words.language));
}
