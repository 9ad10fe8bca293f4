import type { LiveBlock } from '../page/blocks.ts';
import { isShadowRoot } from '../page/elements.ts';

/** Text within this distance of the screen, in screens, is painted: a fast scroll still meets painted text. */
const MARGIN = '100% 0px';

/** Blocks of which it is known whether they are on or near the screen. */
export interface NearScreen {
  watch(block: LiveBlock): void;
  unwatch(block: LiveBlock): void;
  isNear(block: LiveBlock): boolean;
  stop(): void;
}

/** Watches blocks by their containers; `moved` is told of each that came near or left. */
export function watchNearScreen(moved: (block: LiveBlock, isNear: boolean) => void): NearScreen {
  const near = new Set<Element>();
  const blocksIn = new Map<Element, Set<LiveBlock>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) near.add(target);
        else near.delete(target);
        for (const block of blocksIn.get(target) ?? []) moved(block, isIntersecting);
      }
    },
    // The second margin is for text in boxes that scroll by themselves; older browsers pass over it.
    { rootMargin: MARGIN, scrollMargin: MARGIN } as IntersectionObserverInit,
  );
  return {
    watch(block) {
      const box = boxOf(block);
      const blocks = blocksIn.get(box);
      if (blocks === undefined) {
        blocksIn.set(box, new Set([block]));
        observer.observe(box);
      } else {
        blocks.add(block);
        if (near.has(box)) moved(block, true);
      }
    },
    unwatch(block) {
      const box = boxOf(block);
      const blocks = blocksIn.get(box);
      blocks?.delete(block);
      if (blocks?.size !== 0) return;
      blocksIn.delete(box);
      near.delete(box);
      observer.unobserve(box);
    },
    isNear: (block) => near.has(boxOf(block)),
    stop() {
      observer.disconnect();
      blocksIn.clear();
      near.clear();
    },
  };
}

/** The element whose place on the screen stands for a block. */
function boxOf({ container }: LiveBlock): Element {
  return isShadowRoot(container) ? container.host : container;
}
