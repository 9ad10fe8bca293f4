/** The way back from a jump: where the reader was before it. */
export interface Trail {
  /** Notes where the reader is, then moves. Jumps in a row, without scrolling in between, lead back to before the first. */
  leave(target: Element, move: () => void): void;
  /** Scrolls back; false where there is nowhere to go. */
  back(): boolean;
  canGoBack(): boolean;
}

/** Keeps one place; it is forgotten once the reader has gone back to it. */
export function createTrail(): Trail {
  let origin: Scrolling[] | undefined;
  let landing: Scrolling[] | undefined;
  return {
    leave(target, move) {
      const here = scrollingAround(target);
      if (origin === undefined || !landing?.every(stands)) origin = here;
      else origin = [...origin, ...here.filter(({ box }) => !origin?.some((known) => known.box === box))];
      move();
      landing = scrollingAround(target);
    },
    back() {
      const places = origin?.filter(({ box }) => box.isConnected) ?? [];
      for (const { box, top, left } of places) box.scrollTo({ top, left, behavior: 'instant' });
      origin = undefined;
      return places.length > 0;
    },
    canGoBack: () => origin !== undefined,
  };
}

interface Scrolling {
  box: Element;
  top: number;
  left: number;
}

/** How far each box that scrolls around an element is scrolled, shadow hosts and the page itself included. */
function scrollingAround(target: Element): Scrolling[] {
  const boxes: Element[] = [];
  for (let box: Element | null = target; box !== null; box = parentOf(box)) {
    if (box.scrollHeight > box.clientHeight) boxes.push(box);
  }
  const page = target.ownerDocument.scrollingElement;
  if (page !== null && !boxes.includes(page)) boxes.push(page);
  return boxes.map((box) => ({ box, top: box.scrollTop, left: box.scrollLeft }));
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** Pages scroll by fractions of a pixel where the screen has them. */
const STILL_PX = 2;

function stands({ box, top, left }: Scrolling): boolean {
  return Math.abs(box.scrollTop - top) < STILL_PX && Math.abs(box.scrollLeft - left) < STILL_PX;
}
