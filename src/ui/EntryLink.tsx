import type { EntryId } from '../model/entry.ts';
import { useWords } from './words/words.ts';

interface EntryLinkProps {
  id: EntryId;
  title: string;
  onOpenEntry: (id: EntryId) => void;
}

/** A way into another entry, without leaving the surface. */
export function EntryLink({ id, title, onOpenEntry }: EntryLinkProps) {
  const words = useWords();
  return (
    <button type="button" class="entry-link" title={words.openEntry(title)} onClick={() => onOpenEntry(id)}>
      {title}
    </button>
  );
}
