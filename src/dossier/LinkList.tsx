import type { EntryId } from '../model/entry.ts';
import { CitationMarks, InEnglish } from '../ui/Cited.tsx';
import { EntryLink } from '../ui/EntryLink.tsx';
import type { Link } from './links.ts';
import { ShortList } from './Part.tsx';

/** Pairs that a reader takes in; an article of sixty entries has a hundred. */
const MOST = 12;

/** Why the article's entries belong together, a sentence a pair. */
export function LinkList({ links, onOpen }: { links: readonly Link[]; onOpen: (id: EntryId) => void }) {
  return (
    <ShortList most={MOST} class="links">
      {links.map(({ from, to, how, cite }) => (
        <li key={`${from.id} ${to.id}`}>
          <p class="pair">
            <EntryLink id={from.id} title={from.title} onOpenEntry={onOpen} />
            <span aria-hidden="true"> – </span>
            <EntryLink id={to.id} title={to.title} onOpenEntry={onOpen} />
          </p>
          <p>
            <InEnglish>{how}</InEnglish>
            <CitationMarks cite={cite} />
          </p>
        </li>
      ))}
    </ShortList>
  );
}
