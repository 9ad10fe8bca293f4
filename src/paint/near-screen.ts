/** Text within this distance of the screen, in screens, is painted: a fast scroll still meets painted text. */
const MARGIN = '100% 0px';

/** Watches which elements are on or near the screen. */
export interface NearScreen {
  watch(element: Element): void;
  unwatch(element: Element): void;
  isNear(element: Element): boolean;
  stop(): void;
}

/** `moved` is told of elements that came near or left. */
export function watchNearScreen(moved: (elements: Element[]) => void): NearScreen {
  const near = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
      }
      moved(entries.map(({ target }) => target));
    },
    // The second margin is for text in boxes that scroll by themselves; older browsers pass over it.
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  return {
    watch: (element) => observer.observe(element),
    unwatch(element) {
      observer.unobserve(element);
      near.delete(element);
    },
    isNear: (element) => near.has(element),
    stop() {
      observer.disconnect();
      near.clear();
    },
  };
}
