import { useEffect, useRef } from 'preact/hooks';
import type { EntryHead, EntryId } from '../model/entry.ts';
import { EntryView } from '../ui/EntryView.tsx';
import { type EntryPort, useEntry } from '../ui/use-entry.ts';
import { useDossierWords } from './words/words.ts';

export interface EntryPageProps {
  id: EntryId;
  port: EntryPort;
  articleDate: string | undefined;
  inArticle: EntryHead[];
  /** Opened from the background rather than from another entry. */
  isFirst: boolean;
  onOpen: (id: EntryId) => void;
  onBack: () => void;
}

/** One entry in full, with the way back. Takes the focus, so that keys scroll it and Escape leaves it. */
export function EntryPage({ id, port, articleDate, inArticle, isFirst, onOpen, onBack }: EntryPageProps) {
  const words = useDossierWords();
  const region = useRef<HTMLElement>(null);
  const loaded = useEntry(id, port);
  useEffect(() => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    region.current?.focus({ preventScroll: true });
  }, [id]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onBack();
  };
  return (
    <section class="entry-page" ref={region} tabIndex={-1} aria-label={words.region} onKeyDown={onKeyDown}>
      <button type="button" class="button button-quiet" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {isFirst ? words.back : words.backOne}
      </button>
      {loaded?.entry && (
        <EntryView
          entry={loaded.entry}
          articleDate={articleDate}
          inArticle={inArticle}
          surroundings={loaded.surroundings}
          onOpenEntry={onOpen}
        />
      )}
      {loaded && !loaded.entry && <p role="alert">{words.failed}</p>}
    </section>
  );
}
