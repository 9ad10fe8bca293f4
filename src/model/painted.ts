import type { EntryId } from './entry.ts';

/** A mention as it stands painted on the page, in terms of the page's own nodes. Short-lived: ask again after the page changed. */
export interface PaintedMention {
  entryId: EntryId;
  /** The element around the mention's first character; tells the page's colours, language and modal dialog. */
  element: Element;
  /** One rectangle a line, in viewport coordinates, in CSS pixels; empty once the mention is gone. */
  rects(): DOMRect[];
}
