/** Rects of one line overlap at least this much in height; those of two lines at most by their descenders. */
const SAME_LINE_OVERLAP = 0.5;
/** And touch, up to rounding, in pixels; columns of vertical text do not. */
const TOUCHING_PX = 1;

/**
 * The rectangles of a range, one a line. `getClientRects` gives one for each text node and for each element within, so
 * "comfort <em>women</em>" comes as three.
 */
export function lineRects(rects: Iterable<DOMRect>): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const rect of rects) {
    if (rect.width === 0 || rect.height === 0) continue;
    const last = lines.at(-1);
    if (last !== undefined && isSameLine(last, rect)) lines[lines.length - 1] = union(last, rect);
    else lines.push(rect);
  }
  return lines;
}

/** Whether a point lies in a rectangle, borders included. */
export function holdsPoint(rect: DOMRect, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom;
}

function isSameLine(a: DOMRect, b: DOMRect): boolean {
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  const gap = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  return overlap >= SAME_LINE_OVERLAP * Math.min(a.height, b.height) && gap <= TOUCHING_PX;
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
