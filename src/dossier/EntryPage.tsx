import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, EntryHead, EntryId } from '../model/entry.ts';
import { EntryView } from '../ui/EntryView.tsx';
import type { DossierPort } from './port.ts';
import { WORDS } from './words.ts';

export interface EntryPageProps {
  id: EntryId;
  port: Pick<DossierPort, 'entry' | 'heads'>;
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
          titles={loaded.titles}
          onOpenEntry={onOpen}
        />
      )}
      {loaded && !loaded.entry && <p role="alert">{WORDS.failed}</p>}
    </section>
  );
}

interface Loaded {
  entry: Entry | undefined;
  titles: ReadonlyMap<EntryId, string>;
}

/** The entry and the names of those it leads to; undefined while it loads. */
function useEntry(id: EntryId, port: EntryPageProps['port']): Loaded | undefined {
  const [loaded, setLoaded] = useState<Loaded & { id: EntryId }>();
  useEffect(() => {
    let isLeft = false;
    load(id, port).then((result) => {
      if (!isLeft) setLoaded({ ...result, id });
    });
    return () => {
      isLeft = true;
    };
  }, [id, port]);
  return loaded?.id === id ? loaded : undefined;
}

async function load(id: EntryId, port: EntryPageProps['port']): Promise<Loaded> {
  try {
    const entry = await port.entry(id);
    const linked = [
      ...entry.related.map((relation) => relation.id),
      ...entry.timeline.flatMap((item) => item.entry ?? []),
    ];
    const heads = await port.heads(linked);
    return { entry, titles: new Map(heads.map((head) => [head.id, head.title])) };
  } catch {
    return { entry: undefined, titles: new Map() };
  }
}
