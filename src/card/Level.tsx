import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Entry, EntryId } from '../model/entry.ts';
import { EntryView } from '../ui/EntryView.tsx';
import { linkedIds } from '../ui/linked-ids.ts';
import type { SurfacePorts } from './surface.ts';

interface LevelProps {
  entry: Entry;
  shown: boolean;
  ports: SurfacePorts;
  onOpenEntry: (id: EntryId) => void;
}

/** One entry of the card. While another is read over it, it keeps its folds and its place. */
export function Level({ entry, shown, ports, onOpenEntry }: LevelProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const titles = useTitles(entry, ports);
  useLayoutEffect(() => {
    if (shown) scroller.current?.scrollTo({ top: place.current, behavior: 'instant' });
  }, [shown]);
  return (
    <div ref={scroller} class="level" hidden={!shown}>
      <EntryView
        entry={entry}
        articleDate={ports.articleDate()}
        onOpenEntry={(id) => {
          place.current = scroller.current?.scrollTop ?? 0;
          onOpenEntry(id);
        }}
        inArticle={ports.articleEntries()}
        titles={titles}
        form="card"
      />
    </div>
  );
}

/** The names of the entries that this one leads to, once they are here. */
function useTitles(entry: Entry, ports: SurfacePorts): ReadonlyMap<EntryId, string> | undefined {
  const [titles, setTitles] = useState<ReadonlyMap<EntryId, string>>();
  useEffect(() => {
    const known = new Set(ports.articleEntries().map(({ id }) => id));
    const unknown = [...new Set(linkedIds(entry))].filter((id) => !known.has(id));
    if (!unknown.length) return;
    ports.loadHeads?.(unknown).then(
      (heads) => setTitles(new Map(heads.map(({ id, title }) => [id, title]))),
      // Without names the ids are spelled, which reads well enough.
      () => {},
    );
  }, [entry]);
  return titles;
}
