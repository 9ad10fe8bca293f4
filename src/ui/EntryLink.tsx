import type { ComponentChildren } from 'preact';
import type { EntryId } from '../model/entry.ts';
import type { LocalName } from './local-name.ts';
import { useWords } from './words/words.ts';

interface EntryLinkProps {
  id: EntryId;
  name: LocalName;
  onOpenEntry: (id: EntryId) => void;
  /** What to click on, where that is not the name. */
  children?: ComponentChildren;
}

/** A way into another entry, without leaving the surface. */
export function EntryLink({ id, name, onOpenEntry, children }: EntryLinkProps) {
  const words = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no address to link to, and a button's text does not flow over lines
    <span
      role="link"
      tabIndex={0}
      class="entry-link"
      title={words.openEntry(name.name)}
      lang={children || name.language === words.language ? undefined : name.language}
      onClick={() => onOpenEntry(id)}
      onKeyDown={({ key }) => key === 'Enter' && onOpenEntry(id)}
    >
      {children ?? name.name}
    </span>
  );
}
