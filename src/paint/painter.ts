import type { PaintedMention } from '../model/painted.ts';
import type { Look } from '../model/settings.ts';
import type { Anchor } from '../page/anchors.ts';
import type { LiveBlock } from '../page/blocks.ts';

/** A point of the viewport in CSS pixels; any pointer event is one. */
export interface ViewportPoint {
  clientX: number;
  clientY: number;
}

/** Draws mentions on the page, and knows where they stand. */
export interface Painter {
  /** Makes these the painted mentions, all others unpainted. What stands already and is still right is left alone. */
  paint(anchors: readonly Anchor[]): void;
  /** Unpaints the given blocks, or all. */
  clear(blocks?: Iterable<LiveBlock>): void;
  setLook(look: Look): void;
  /** The mention under a point, or null. The same mention is the same object for as long as it stands. */
  mentionAt(point: ViewportPoint): PaintedMention | null;
  /** Where an anchor stands, painted or not (so that terms can be stepped to wherever they are); null when it is gone. */
  mentionOf(anchor: Anchor): PaintedMention | null;
  /** The mention of which a node of ours is part; null where no nodes of ours are used, as for highlights. */
  mentionIn(node: Node): PaintedMention | null;
  /** Shows where an anchor stands, for a moment. */
  flash(anchor: Anchor): void;
  /** Unpaints all and lets go of everything. */
  destroy(): void;
}

/** What a painter is made with. */
export interface PainterOptions {
  document: Document;
  look: Look;
  /** Runs a change of the page that the change watcher must not see. */
  quietly(change: () => void): void;
}
