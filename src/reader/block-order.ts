import { firstPlace } from '../model/halving.ts';
import type { LiveBlock } from '../page/blocks.ts';
import { isShadowRoot } from '../page/elements.ts';

/** Blocks of one article in document order. */
export interface BlockOrder {
  /** Puts blocks in their places; those that follow each other on the page are best given in that order. Known ones move. */
  put(blocks: readonly LiveBlock[]): void;
  drop(blocks: readonly LiveBlock[]): void;
  all(): readonly LiveBlock[];
}

/**
 * Keeps the order by inserting, never by sorting: comparing the places of two paragraphs costs a browser a walk over their
 * siblings, which on a page of thousands is felt.
 */
export function createBlockOrder(): BlockOrder {
  let order: LiveBlock[] = [];
  const drop = (blocks: readonly LiveBlock[]) => {
    const dropped = new Set(blocks);
    if (dropped.size > 0 && order.length > 0) order = order.filter((block) => !dropped.has(block));
  };
  return {
    put(blocks) {
      drop(blocks);
      let at = 0;
      for (const block of blocks) {
        if (!isBetween(order[at - 1], block, order[at])) at = placeFor(block, order);
        order.splice(at, 0, block);
        at++;
      }
    },
    drop,
    all: () => order,
  };
}

function isBetween(before: LiveBlock | undefined, block: LiveBlock, after: LiveBlock | undefined): boolean {
  if (before !== undefined && comparePlaces(before, block) > 0) return false;
  return after === undefined || comparePlaces(block, after) < 0;
}

/** The index before which a block stands, by halving. */
function placeFor(block: LiveBlock, order: readonly LiveBlock[]): number {
  return firstPlace(order.length, (place) => comparePlaces(order[place] as LiveBlock, block) >= 0);
}

/** Document order; the blocks of one container by their first text. */
export function comparePlaces(a: LiveBlock, b: LiveBlock): number {
  const position = placeOf(a).compareDocumentPosition(placeOf(b));
  return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : position & Node.DOCUMENT_POSITION_PRECEDING ? 1 : 0;
}

function placeOf({ container, pieces }: LiveBlock): Node {
  if (isShadowRoot(container)) return container.host;
  const root = container.getRootNode();
  return isShadowRoot(root) ? root.host : (pieces[0]?.node ?? container);
}
