import type { EntryId } from '../model/entry.ts';
import { BaseText, CitationMarks, TextLanguage } from '../ui/Cited.tsx';
import { EntryLink } from '../ui/EntryLink.tsx';
import type { Link } from './links.ts';
import { ShortList } from './Part.tsx';
import { localName } from './titled.ts';

/** Pairs that a reader takes in; an article of sixty entries has a hundred. */
const MOST = 12;

/** Why the article's entries belong together, a sentence a pair. */
export function LinkList({ links, onOpen }: { links: readonly Link[]; onOpen: (id: EntryId) => void }) {
  return (
    <ShortList most={MOST} class="links">
      {links.map(({ from, to, how, cite, textLanguage = 'en' }) => (
        <li key={`${from.id} ${to.id}`}>
          <p class="pair">
            <EntryLink id={from.id} name={localName(from)} onOpenEntry={onOpen} />
            <span aria-hidden="true"> – </span>
            <EntryLink id={to.id} name={localName(to)} onOpenEntry={onOpen} />
          </p>
          <p>
            <TextLanguage.Provider value={textLanguage}>
              <BaseText>{how}</BaseText>
            </TextLanguage.Provider>
            <CitationMarks cite={cite} />
          </p>
        </li>
      ))}
    </ShortList>
  );
}
