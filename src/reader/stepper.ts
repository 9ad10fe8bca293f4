import type { PaintedMention } from '../model/painted.ts';
import type { Anchor } from '../page/anchors.ts';

/** Walks from term to term. */
export interface Stepper {
  /** The next, previous or (0) present one of the painted anchors from where the reader is, around the ends; undefined where there are none. */
  step(anchors: readonly Anchor[], by: 1 | 0 | -1): Anchor | undefined;
}

/** Starts at what is on screen, and goes on from the last step for as long as that one is still painted and on screen. */
export function createStepper(mentionOf: (anchor: Anchor) => PaintedMention | null): Stepper {
  let last: Anchor | undefined;
  const topOf = (anchor: Anchor) => mentionOf(anchor)?.rects()[0]?.top ?? Number.NaN;
  return {
    step(anchors, by) {
      const { length } = anchors;
      if (length === 0) return undefined;
      const { innerHeight } = window;
      const from = anchors.findIndex((anchor) => isSame(anchor, last));
      const top = from < 0 ? Number.NaN : topOf(anchors[from] as Anchor);
      const isHere = top >= 0 && top < innerHeight;
      const to = isHere ? from + by : firstFrom(anchors, by, topOf, innerHeight);
      last = anchors[(to + length) % length];
      return last;
    },
  };
}

/** The first term at or below the screen's top edge, or the last above its bottom edge. */
function firstFrom(
  anchors: readonly Anchor[],
  by: 1 | 0 | -1,
  topOf: (anchor: Anchor) => number,
  height: number,
): number {
  if (by >= 0) {
    const index = anchors.findIndex((anchor) => topOf(anchor) >= 0);
    return Math.max(0, index);
  }
  const index = anchors.findLastIndex((anchor) => topOf(anchor) < height);
  return index < 0 ? anchors.length - 1 : index;
}

function isSame(a: Anchor, b: Anchor | undefined): boolean {
  return a.block === b?.block && a.start === b.start && a.entryId === b.entryId;
}
