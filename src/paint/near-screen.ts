import type { LiveBlock } from '../page/blocks.ts';
import { isShadowRoot } from '../page/elements.ts';
import { watchNearBoxes } from './near-boxes.ts';

/** Blocks of which it is known whether they are on or near the screen. */
export interface NearScreen {
  watch(block: LiveBlock): void;
  unwatch(block: LiveBlock): void;
  isNear(block: LiveBlock): boolean;
  stop(): void;
}

/** Watches blocks by their containers; `moved` is told of each that came near or left. */
export function watchNearScreen(moved: (block: LiveBlock, isNear: boolean) => void): NearScreen {
  const blocksIn = new Map<Element, Set<LiveBlock>>();
  const boxes = watchNearBoxes((box, isNear) => {
    for (const block of blocksIn.get(box) ?? []) moved(block, isNear);
  });
  return {
    watch(block) {
      const box = boxOf(block);
      const blocks = blocksIn.get(box);
      if (blocks === undefined) {
        blocksIn.set(box, new Set([block]));
        boxes.watch(box);
      } else {
        blocks.add(block);
        if (boxes.isNear(box)) moved(block, true);
      }
    },
    unwatch(block) {
      const box = boxOf(block);
      const blocks = blocksIn.get(box);
      blocks?.delete(block);
      if (blocks?.size !== 0) return;
      blocksIn.delete(box);
      boxes.unwatch(box);
    },
    isNear: (block) => boxes.isNear(boxOf(block)),
    stop() {
      boxes.stop();
      blocksIn.clear();
    },
  };
}

/** The element whose place on the screen stands for a block. */
function boxOf({ container }: LiveBlock): Element {
  return isShadowRoot(container) ? container.host : container;
}
