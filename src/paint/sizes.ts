/** What stands in an element has moved once its height has changed by so many screens. */
const MOVED_SCREENS = 2;

/** Elements whose size is followed. */
export interface Sizes {
  /** Follows an element from now on; nothing where it is followed already. */
  watch(element: Element | null): void;
  stop(): void;
}

/** Tells of elements that have become wider, narrower or much longer or shorter than they were when last told of. */
export function watchSizes(changed: (element: Element) => void): Sizes {
  const sizes = new WeakMap<Element, DOMRectReadOnly | undefined>();
  const observer = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const before = sizes.get(target);
      const hasMoved =
        before !== undefined &&
        (before.width !== contentRect.width ||
          Math.abs(before.height - contentRect.height) > MOVED_SCREENS * innerHeight);
      if (before === undefined || hasMoved) sizes.set(target, contentRect);
      if (hasMoved) changed(target);
    }
  });
  return {
    watch(element) {
      if (element === null || sizes.has(element)) return;
      sizes.set(element, undefined);
      observer.observe(element);
    },
    stop: () => observer.disconnect(),
  };
}
