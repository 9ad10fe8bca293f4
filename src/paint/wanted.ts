import type { Anchor } from '../page/anchors.ts';
import type { LiveBlock } from '../page/blocks.ts';

/** Anchors by their block, in the order given. */
export function groupByBlock(anchors: readonly Anchor[]): Map<LiveBlock, Anchor[]> {
  const groups = new Map<LiveBlock, Anchor[]>();
  for (const anchor of anchors) {
    const group = groups.get(anchor.block);
    if (group === undefined) groups.set(anchor.block, [anchor]);
    else group.push(anchor);
  }
  return groups;
}

/** Whether two lists of anchors of one block say the same. */
export function isSameAnchors(a: readonly Anchor[], b: readonly Anchor[]): boolean {
  return (
    a.length === b.length &&
    a.every((anchor, index) => {
      const other = b[index];
      return (
        other !== undefined &&
        anchor.block === other.block &&
        anchor.start === other.start &&
        anchor.end === other.end &&
        anchor.entryId === other.entryId
      );
    })
  );
}
