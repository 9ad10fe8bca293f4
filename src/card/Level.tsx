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
    if (shown)
      for (const box of scrollersOf(scroller.current)) box.scrollTo({ top: place.current, behavior: 'instant' });
  }, [shown]);
  return (
    <div ref={scroller} class="level" hidden={!shown}>
      <EntryView
        entry={entry}
        articleDate={ports.articleDate()}
        onOpenEntry={(id) => {
          place.current = Math.max(...scrollersOf(scroller.current).map((box) => box.scrollTop));
          onOpenEntry(id);
        }}
        inArticle={ports.articleEntries()}
        surroundings={surroundings}
        form="card"
      />
    </div>
  );
}

/** What may be scrolled: the entry, or in low windows the card. */
function scrollersOf(level: Element | null): Element[] {
  return [level, level?.parentElement].flatMap((box) => box ?? []);
}
