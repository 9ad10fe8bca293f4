import { useEffect, useRef } from 'preact/hooks';
import type { EntryHead, EntryId } from '../model/entry.ts';
import { EntryView } from '../ui/EntryView.tsx';
import { type EntryPort, useEntry } from '../ui/use-entry.ts';
import { WORDS } from './words.ts';

export interface EntryPageProps {
  id: EntryId;
  port: EntryPort;
  articleDate: string | undefined;
  inArticle: EntryHead[];
  backLabel: string;
  onOpen: (id: EntryId) => void;
  onBack: () => void;
}

/** One entry in full, with the way back. Takes the focus, so that keys scroll it and Escape leaves it. */
export function EntryPage({ id, port, articleDate, inArticle, backLabel, onOpen, onBack }: EntryPageProps) {
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
    <section class="entry-page" ref={region} tabIndex={-1} aria-label={WORDS.region} onKeyDown={onKeyDown}>
      <button type="button" class="button button-quiet" onClick={onBack}>
        <span aria-hidden="true">← </span>
        {backLabel}
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
      {loaded && !loaded.entry && <p role="alert">{WORDS.failed}</p>}
    </section>
  );
}
