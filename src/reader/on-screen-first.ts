import { firstPlace } from '../model/halving.ts';
import type { LiveBlock } from '../page/blocks.ts';
import { isShadowRoot } from '../page/elements.ts';

/**
 * Blocks in the order in which the reader meets them: from the first that is on screen down, then what is above. The blocks
 * come in document order, so halving finds that place with a dozen questions about layout.
 */
export function onScreenFirst(blocks: readonly LiveBlock[]): LiveBlock[] {
  const first = firstPlace(blocks.length, (place) => bottomOf(blocks[place]) > 0);
  return [...blocks.slice(first), ...blocks.slice(0, first)];
}

function bottomOf(block: LiveBlock | undefined): number {
  if (block === undefined) return 0;
  const { container } = block;
  return (isShadowRoot(container) ? container.host : container).getBoundingClientRect().bottom;
}
