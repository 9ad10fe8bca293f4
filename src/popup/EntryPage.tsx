import { useEffect, useRef, useState } from 'preact/hooks';
import type { Entry, EntryHead, EntryId } from '../model/entry.ts';
import { EntryView } from '../ui/EntryView.tsx';
import type { PopupPort } from './port.ts';
import { WORDS } from './words.ts';

export interface EntryPageProps {
  id: EntryId;
  port: Pick<PopupPort, 'entry' | 'heads'>;
  articleDate: string | undefined;
  /** Heads of the entries that the page in front names. */
  inArticle: EntryHead[];
  onOpen: (id: EntryId) => void;
  onBack: () => void;
}

/** One entry in full, with the way back. Takes the focus, so that arrow keys scroll it. */
export function EntryPage({ id, port, articleDate, inArticle, onOpen, onBack }: EntryPageProps) {
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
          {WORDS.entry.back}
        </button>
      </nav>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="entry-page" ref={region} tabIndex={0} aria-label={WORDS.entry.region} aria-busy={!loaded}>
        {loaded?.entry && (
          <EntryView
            entry={loaded.entry}
            articleDate={articleDate}
            inArticle={inArticle}
            titles={loaded.titles}
            onOpenEntry={onOpen}
          />
        )}
        {loaded && !loaded.entry && (
          <p class="notice" role="alert">
            {WORDS.entry.failed}
          </p>
        )}
      </section>
    </>
  );
}

interface Loaded {
  entry: Entry | undefined;
  titles: ReadonlyMap<EntryId, string>;
}

/** The entry and the names of those it leads to; undefined while it loads. */
function useEntry(id: EntryId, port: Pick<PopupPort, 'entry' | 'heads'>): Loaded | undefined {
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

async function load(id: EntryId, port: Pick<PopupPort, 'entry' | 'heads'>): Promise<Loaded> {
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
