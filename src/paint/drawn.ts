import type { PaintedMention } from '../model/painted.ts';
import { type Anchor, rangeOf, stretchesOf } from '../page/anchors.ts';
import { lineRects } from './line-rects.ts';

/** A mention that a highlight shows now. */
export interface Drawn {
  anchor: Anchor;
  range: Range;
  /** The text nodes under which the hit test finds it. */
  nodes: Text[];
  mention: PaintedMention;
}

/** Finds an anchor's place and makes a live range of it; undefined when its words are gone. */
export function drawnAt(anchor: Anchor): Drawn | undefined {
  const range = rangeOf(anchor);
  if (range === null) return undefined;
  const element = range.startContainer.parentElement ?? (range.startContainer.getRootNode() as ShadowRoot).host;
  const rects = () => (range.collapsed ? [] : lineRects(range.getClientRects()));
  const nodes = stretchesOf(anchor).map(({ node }) => node);
  return { anchor, range, nodes, mention: { entryId: anchor.entryId, element, rects } };
}

/** Whether it still stands on its words: after the page wrote the text anew, a live range stands elsewhere or is empty. */
export function isRight({ anchor, range }: Drawn): boolean {
  const now = rangeOf(anchor);
  return (
    now !== null &&
    now.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    now.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}

/** Mentions by text node, for the hit test. */
export interface TextIndex {
  add(one: Drawn): void;
  remove(one: Drawn): void;
  at(node: Text): readonly Drawn[];
}

/** An index that keeps no node of the page alive. */
export function createTextIndex(): TextIndex {
  const byText = new WeakMap<Text, Drawn[]>();
  const at = (node: Text) => byText.get(node) ?? [];
  return {
    at,
    add(one) {
      for (const node of one.nodes) byText.set(node, [...at(node), one]);
    },
    remove(one) {
      for (const node of one.nodes) {
        const others = at(node).filter((other) => other !== one);
        if (others.length > 0) byText.set(node, others);
        else byText.delete(node);
      }
    },
  };
}
