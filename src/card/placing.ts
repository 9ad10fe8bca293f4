import { within } from './geometry.ts';
import type { Point } from './surface.ts';

/** Between term and card: room for the pointer's tip, small enough to cross within the grace. */
export const GAP_PX = 8;
/** Between the card and the edge of the window. */
const MARGIN_PX = 8;
/** 360 to 400 px carry about 50 characters a line, which reads best; narrower windows give less. */
const WIDTH_PX = 384;
/** Higher, and a card hides the article that it explains. */
const MOST_HEIGHT = { px: 420, ofWindow: 0.6 };
/** A card lower than this is no use: then it rather covers its term. */
const LEAST_HEIGHT_PX = 160;

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** The window's inner size in CSS pixels, without scrollbars. */
export interface Room {
  width: number;
  height: number;
}

/** Where the card stands, in CSS pixels from the window's edges. A card above its term hangs by its bottom and grows upwards. */
export interface Place {
  side: 'below' | 'above';
  left: number;
  top: number | undefined;
  bottom: number | undefined;
  width: number;
  maxHeight: number;
}

/**
 * The place of a card above or below its term, never beside it, as that would cover the line that is being read. Of a term
 * that is broken over lines, the part at the pointer counts. The side follows from the window alone, not from how high the card
 * is now, so that a card never jumps from under the pointer as its folds open; `side` keeps one that was chosen before.
 */
export function placeBy(
  rects: readonly Box[],
  at: Point | undefined,
  room: Room,
  side?: Place['side'],
): Place | undefined {
  const term = rects.find((rect) => at && within([rect], at)) ?? rects[0];
  if (!term) return undefined;
  const most = Math.min(MOST_HEIGHT.px, room.height * MOST_HEIGHT.ofWindow);
  const below = room.height - term.bottom - GAP_PX - MARGIN_PX;
  const above = term.top - GAP_PX - MARGIN_PX;
  const chosen = side ?? (below >= most || below >= above ? 'below' : 'above');
  const maxHeight = Math.round(Math.max(LEAST_HEIGHT_PX, Math.min(most, chosen === 'below' ? below : above)));
  const width = Math.min(WIDTH_PX, room.width - 2 * MARGIN_PX);
  const edge = Math.round(chosen === 'below' ? term.bottom + GAP_PX : room.height - term.top + GAP_PX);
  // Where neither side has room, the card covers its term rather than leave the window.
  const offset = Math.max(MARGIN_PX, Math.min(edge, room.height - maxHeight - MARGIN_PX));
  return {
    side: chosen,
    left: Math.round(Math.max(MARGIN_PX, Math.min(term.left, room.width - width - MARGIN_PX))),
    top: chosen === 'below' ? offset : undefined,
    bottom: chosen === 'above' ? offset : undefined,
    width,
    maxHeight,
  };
}
