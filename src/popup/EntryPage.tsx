import { useEffect, useRef } from 'preact/hooks';
import type { EntryHead, EntryId } from '../model/entry.ts';
import { EntryView } from '../ui/EntryView.tsx';
import { type EntryPort, useEntry } from '../ui/use-entry.ts';
import { usePopupWords } from './words/words.ts';

export interface EntryPageProps {
  id: EntryId;
  port: EntryPort;
  articleDate: string | undefined;
  /** Heads of the entries that the page in front names. */
  inArticle: EntryHead[];
  onOpen: (id: EntryId) => void;
  onBack: () => void;
}

/** One entry in full, with the way back. Takes the focus, so that arrow keys scroll it. */
export function EntryPage({ id, port, articleDate, inArticle, onOpen, onBack }: EntryPageProps) {
  const words = usePopupWords();
  const region = useRef<HTMLElement>(null);
  const loaded = useEntry(id, port);
  useEffect(() => {
    if (!region.current) return;
    region.current.scrollTop = 0;
    region.current.focus();
  }, [id]);
  return (
    <>
      <nav class="entry-bar">
        <button type="button" class="button button-quiet" onClick={onBack}>
          <span aria-hidden="true">← </span>
          {words.entry.back}
        </button>
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="entry-page" ref={region} tabIndex={0} aria-label={words.entry.region} aria-busy={!loaded}>
        {loaded?.entry && (
          <EntryView
            entry={loaded.entry}
            articleDate={articleDate}
            inArticle={inArticle}
            surroundings={loaded.surroundings}
            onOpenEntry={onOpen}
          />
        )}
        {loaded && !loaded.entry && (
          <p class="notice" role="alert">
            {words.entry.failed}
          </p>
        )}
      </section>
    </>
  );
}
