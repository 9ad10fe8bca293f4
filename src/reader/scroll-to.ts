import type { PaintedMention } from '../model/painted.ts';

/** Brings a mention to the middle of the screen, boxes that scroll by themselves included; at once, as the card opens beside it. */
export function scrollTo({ element, rects }: PaintedMention): void {
  const [before] = rects();
  const { innerHeight } = window;
  if (before !== undefined && isComfortable(before, innerHeight)) return;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const [after] = rects();
  // The middle of an element taller than the screen may be far from its words.
  if (after === undefined || isComfortable(after, innerHeight)) return;
  window.scrollBy({ top: after.top - innerHeight / 2, behavior: 'instant' });
}

/** Sticky headers and footers take up to this share of the screen. */
const EDGE_SHARE = 0.15;

function isComfortable({ top, bottom }: DOMRect, height: number): boolean {
  return top >= EDGE_SHARE * height && bottom <= (1 - EDGE_SHARE) * height;
}
