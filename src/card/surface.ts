import type { Entry, EntryHead, EntryId } from '../model/entry.ts';
import type { Surroundings } from '../model/messages.ts';
import type { PaintedMention } from '../model/painted.ts';
import type { Settings } from '../model/settings.ts';

/** How the card came to be open: what closes it, where it stands and whether it holds the focus follow from this. */
export type CardMode = 'hover' | 'pinned' | 'keyboard' | 'sheet';

/** A point of the viewport in CSS pixels. */
export interface Point {
  clientX: number;
  clientY: number;
}

/** Takes back what was done. */
export type Undo = () => void;

/** What the card asks of the page side, closed or open. */
export interface PagePorts {
  loadEntry(id: EntryId): Promise<Entry>;
  /** Fails where nobody answers; the card then does without. */
  loadSurroundings(id: EntryId): Promise<Surroundings>;
  settings(): Settings;
  articleDate(): string | undefined;
  articleEntries(): EntryHead[];
  mute(id: EntryId): Undo;
  /** The entry is not meant on this page: none of its mentions is marked there. */
  notThis(id: EntryId): Undo;
  /** The entry has stood before the reader long enough to be read. */
  noteRead(id: EntryId): void;
  /** Until the page is left. */
  quietPage(): Undo;
  quietSite(): Undo;
  /** Opens the background of the whole article; without it the card offers none. */
  openDossier?(): void;
}

/** What the card needs while it is open. */
export interface SurfacePorts extends PagePorts {
  pin(pinned: boolean): void;
  close(): void;
}

/** What is to be seen: one term's entry, in one mode. `at` is the pointer, for terms that are broken over lines. */
export interface Showing {
  mention: PaintedMention;
  entry: Entry;
  mode: CardMode;
  at: Point | undefined;
}

/** The card. It goes without trace when the signal given to {@link OpenSurface} aborts. */
export interface Surface {
  /** Draws what is to be seen first outside of the page, so that `show` has only to put it there. For mode hover, which takes no focus. */
  prepare(): void;
  /** Puts the card on the page; there, shows another term, or the same one in another mode. */
  show(showing: Showing): void;
  /** Stands by its term again after a scroll or a resize. */
  place(): void;
  /** The card's rectangle in viewport coordinates, in CSS pixels. */
  box(): DOMRect;
  /** Whether an event's target, as the page's document sees it, is the card. */
  owns(target: EventTarget | null): boolean;
}

/** Makes a card that is not on the page yet; card.js offers it, the controller calls it on the first dwell. */
export type OpenSurface = (showing: Showing, ports: SurfacePorts, signal: AbortSignal) => Surface;
