import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Entry, EntryId } from '../model/entry.ts';
import type { Surroundings } from '../model/messages.ts';
import { EntryView } from '../ui/EntryView.tsx';
import type { SurfacePorts } from './surface.ts';

interface LevelProps {
  entry: Entry;
  surroundings: Surroundings | null | undefined;
  shown: boolean;
  ports: SurfacePorts;
  onOpenEntry: (id: EntryId) => void;
}

/** One entry of the card. While another is read over it, it keeps its folds and its place. */
export function Level({ entry, surroundings, shown, ports, onOpenEntry }: LevelProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const place = useRef(0);
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
        surroundings={surroundings}
        form="card"
      />
    </div>
  );
}
