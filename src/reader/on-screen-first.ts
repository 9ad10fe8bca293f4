import type { LiveBlock } from '../page/blocks.ts';
import { isShadowRoot } from '../page/elements.ts';

/**
 * Blocks in the order in which the reader meets them: from the first that is on screen down, then what is above. The blocks
 * come in document order, so halving finds that place with a dozen questions about layout.
 */
export function onScreenFirst(blocks: readonly LiveBlock[]): LiveBlock[] {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bottomOf(blocks[middle]) > 0) high = middle;
    else low = middle + 1;
  }
  return [...blocks.slice(low), ...blocks.slice(0, low)];
}

function bottomOf(block: LiveBlock | undefined): number {
  if (block === undefined) return 0;
  const { container } = block;
  return (isShadowRoot(container) ? container.host : container).getBoundingClientRect().bottom;
}
