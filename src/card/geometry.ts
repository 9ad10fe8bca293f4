import type { Point } from './surface.ts';
import { CONE_DEGREES, CONE_TIP_PX } from './timing.ts';

const SPREAD = Math.tan(((CONE_DEGREES / 2) * Math.PI) / 180);

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Whether a point lies in one of the rectangles, edges included. */
export function within(boxes: readonly Box[], { clientX: x, clientY: y }: Point): boolean {
  return boxes.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top && y <= bottom);
}

/**
 * Whether the pointer, having left the term at `apex`, is on its way to the card:
 * ```
 *          apex             the cone opens from where the pointer left the term
 *          /  \             and ends at the near edge of the card;
 *         / •  \            it never reaches beyond the card's sides
 *   +--------------------+
 *   | card               |
 * ```
 */
export function onTheWay(apex: Point, { clientX: x, clientY: y }: Point, card: Box): boolean {
  const below = card.top >= apex.clientY;
  if (!below && card.bottom > apex.clientY) return false;
  const travelled = below ? y - apex.clientY : apex.clientY - y;
  const distance = below ? card.top - apex.clientY : apex.clientY - card.bottom;
  if (travelled < 0 || travelled > distance) return false;
  const inReach = Math.abs(x - apex.clientX) <= Math.max(CONE_TIP_PX, SPREAD * travelled);
  return inReach && x >= Math.min(apex.clientX, card.left) && x <= Math.max(apex.clientX, card.right);
}
