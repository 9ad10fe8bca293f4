import type { EntryHead, EntryId } from '../model/entry.ts';
import { type Density, MARKS_A_SCREEN } from '../model/settings.ts';
import { type Anchor, rangeOf } from '../page/anchors.ts';
import type { Story } from './story.ts';
import { thin } from './thin.ts';

/** What the reader's other choices leave to be painted of one article, in document order. */
export interface Painting {
  story: Pick<Story, 'partOf'>;
  painted: readonly Anchor[];
}

/** What is painted of a page's articles so that no screen shows more marks than the reader wants. Asks the page for its layout. */
export function onEachScreen(
  window: Window,
  paintings: readonly Painting[],
  headOf: (id: EntryId) => EntryHead | undefined,
  density: Density,
): Anchor[] {
  const most = MARKS_A_SCREEN[density];
  const marks = paintings.flatMap(({ story, painted }) => {
    const seen = new Set<EntryId>();
    return painted.map((anchor) => ({
      anchor,
      story,
      isFirst: !seen.has(anchor.entryId) && Boolean(seen.add(anchor.entryId)),
    }));
  });
  // Most readers set no limit; theirs costs no layout.
  if (marks.length <= most) return marks.map(({ anchor }) => anchor);
  const weigh = ({ anchor, story, isFirst }: (typeof marks)[number]) => ({
    top: topOf(window, anchor),
    isFirst,
    part: story.partOf(anchor),
    kind: headOf(anchor.entryId)?.kind ?? 'place',
  });
  return thin(marks, weigh, most, window.innerHeight).map(({ anchor }) => anchor);
}

/** Lines break anew after the last of the resize events that a drag of the window's edge sends. */
const RESIZED_MS = 200;

/** Calls `changed` once the window has another width; its height changes with each scroll on phones, and counts for nothing. */
export function watchWidth(window: Window, changed: () => void, signal: AbortSignal): void {
  let width = window.innerWidth;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onResize = () => {
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    clearTimeout(timer);
    timer = setTimeout(changed, RESIZED_MS);
  };
  window.addEventListener('resize', onResize, { passive: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

function topOf(window: Window, anchor: Anchor): number {
  const rect = rangeOf(anchor)?.getClientRects()[0];
  return rect === undefined ? Number.NaN : rect.top + window.scrollY;
}
