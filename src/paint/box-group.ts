/** The most screens from the top of a group's first box to the bottom of its last. */
export const GROUP_SCREENS = 3;

/** Boxes of one parent that stand below each other; what is known of its two ends serves for all of them. */
export interface BoxGroup {
  boxes: Set<Element>;
  first: Element;
  last: Element;
  /** Those of its ends that are within reach. */
  reached: Set<Element>;
  /** Whether its boxes are watched one by one; undefined before the first answer. */
  isReached?: boolean;
}

/** A box as it was just measured. */
export type Measured = Pick<IntersectionObserverEntry, 'target' | 'boundingClientRect'>;

/** Starts a group with one box. */
export function groupOfOne({ target }: Measured): BoxGroup {
  return { boxes: new Set([target]), first: target, last: target, reached: new Set() };
}

/** Whether a box continues a group that begins with `first` and ends with `last`; all three were measured in the same frame. */
export function continuesGroup(first: Measured, last: Measured, next: Measured): boolean {
  const [above, below] = [last.boundingClientRect, next.boundingClientRect];
  return (
    last.target.parentElement !== null &&
    last.target.parentElement === next.target.parentElement &&
    !isEmpty(last) &&
    !isEmpty(next) &&
    below.top >= above.top &&
    below.left < above.right &&
    below.right > above.left &&
    below.bottom - first.boundingClientRect.top <= GROUP_SCREENS * innerHeight
  );
}

/** Whether a box takes no room, as one that is not rendered: its place says nothing of others. */
export function isEmpty({ boundingClientRect: { width, height } }: Measured): boolean {
  return width === 0 && height === 0;
}
