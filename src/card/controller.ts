import type { Entry, EntryHead, EntryId } from '../model/entry.ts';
import type { PaintedMention } from '../model/painted.ts';
import type { Settings } from '../model/settings.ts';
import type { OpenSurface, Point } from './surface.ts';

/** What the card asks of the page side; the composition root fills it in. */
export interface CardPorts {
  /** The painted mention under a point, or null. Called once a frame at most. */
  mentionAt(point: Point): PaintedMention | null;
  loadEntry(id: EntryId): Promise<Entry>;
  /** Runs card.js in this world where it has not run yet, and answers what it offers. */
  loadSurface(): Promise<OpenSurface>;
  settings(): Settings;
  articleDate(): string | undefined;
  articleEntries(): EntryHead[];
  mute(id: EntryId): void;
  notThis(id: EntryId): void;
  quietSite(): void;
}

/** The card as the rest of the content script may drive it. */
export interface CardControl {
  /** Opens the card of a mention with the focus inside; Esc gives the focus back. */
  openAt(mention: PaintedMention, how: 'keyboard'): void;
  /** Closes whatever is open, as when the page changes under it. */
  close(): void;
}

/** Opens and closes the card by pointer, touch and key until the signal aborts. */
export function controlCard(_ports: CardPorts, _signal: AbortSignal): CardControl {
  return { openAt() {}, close() {} };
}
