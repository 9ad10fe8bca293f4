import type { PaintedMention } from '../model/painted.ts';
import { type Anchor, rangeOf, stretchesOf } from '../page/anchors.ts';
import type { LiveBlock } from '../page/blocks.ts';
import { isShadowRoot } from '../page/elements.ts';
import { textNodesAt } from './hit-test.ts';
import { holdsPoint, lineRects } from './line-rects.ts';
import { FLASH_MS, FLASH_NAME, highlightName } from './looks.ts';
import { watchNearScreen } from './near-screen.ts';
import type { Painter, PainterOptions } from './painter.ts';
import { registerHighlight } from './registry.ts';
import { createShadowSheets } from './shadow-sheets.ts';
import { groupByBlock, isSameAnchors } from './wanted.ts';

/** A mention that is painted now. */
interface Drawn {
  anchor: Anchor;
  range: Range;
  /** The text nodes under which the hit test finds it. */
  nodes: Text[];
  mention: PaintedMention;
}

/**
 * Paints with the CSS Custom Highlight API: no node of the page changes. Live ranges stand only for blocks on or near the
 * screen, since Chromium's frames cost more with each, however far away it is.
 */
export function createHighlightPainter({ document, look }: Omit<PainterOptions, 'quietly'>): Painter {
  const highlight = registerHighlight(highlightName(look));
  const flash = registerHighlight(FLASH_NAME);
  const sheets = createShadowSheets();
  const wanted = new Map<LiveBlock, Anchor[]>();
  const drawn = new Map<LiveBlock, Drawn[]>();
  const boxes = new Map<Element, Set<LiveBlock>>();
  let byText = new WeakMap<Text, Drawn[]>();
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const draw = (block: LiveBlock) => {
    if (drawn.has(block)) return;
    drawn.set(
      block,
      (wanted.get(block) ?? []).flatMap((anchor) => drawOne(anchor) ?? []),
    );
  };
  const drawOne = (anchor: Anchor): Drawn | undefined => {
    const range = rangeOf(anchor);
    if (range === null) return undefined;
    const one: Drawn = {
      anchor,
      range,
      nodes: stretchesOf(anchor).map(({ node }) => node),
      mention: mentionFor(anchor, range),
    };
    for (const node of one.nodes) byText.set(node, [...(byText.get(node) ?? []), one]);
    sheets.reach(range.startContainer);
    highlight.add(range);
    return one;
  };
  const undraw = (block: LiveBlock) => {
    for (const one of drawn.get(block) ?? []) {
      highlight.delete(one.range);
      for (const node of one.nodes)
        byText.set(
          node,
          (byText.get(node) ?? []).filter((other) => other !== one),
        );
    }
    drawn.delete(block);
  };
  const screen = watchNearScreen((elements) => {
    for (const element of elements) {
      for (const block of boxes.get(element) ?? []) (screen.isNear(element) ? draw : undraw)(block);
    }
  });
  const want = (block: LiveBlock, anchors: Anchor[]) => {
    wanted.set(block, anchors);
    const box = boxOf(block);
    const blocks = boxes.get(box);
    if (blocks === undefined) {
      boxes.set(box, new Set([block]));
      screen.watch(box);
    } else {
      blocks.add(block);
      if (screen.isNear(box)) draw(block);
    }
  };
  const unwant = (block: LiveBlock) => {
    undraw(block);
    wanted.delete(block);
    const box = boxOf(block);
    const blocks = boxes.get(box);
    blocks?.delete(block);
    if (blocks?.size !== 0) return;
    boxes.delete(box);
    screen.unwatch(box);
  };
  const endFlash = () => {
    clearTimeout(flashTimer);
    flash.clear();
  };

  return {
    paint(anchors) {
      highlight.ensure();
      const next = groupByBlock(anchors);
      for (const block of [...wanted.keys()]) if (!next.has(block)) unwant(block);
      for (const [block, list] of next) {
        const before = wanted.get(block);
        if (before === undefined) want(block, list);
        else if (!isSameAnchors(before, list) || !(drawn.get(block) ?? []).every(isRight)) {
          wanted.set(block, list);
          undraw(block);
          if (screen.isNear(boxOf(block))) draw(block);
        }
      }
    },
    clear(blocks = wanted.keys()) {
      for (const block of [...blocks]) unwant(block);
    },
    setLook(next) {
      highlight.rename(highlightName(next));
    },
    mentionAt(point) {
      const candidates = textNodesAt(document, point, sheets.roots()).flatMap((node) => byText.get(node) ?? []);
      const hit = candidates.find(({ range }) =>
        [...range.getClientRects()].some((rect) => holdsPoint(rect, point.clientX, point.clientY)),
      );
      return hit?.mention ?? null;
    },
    mentionOf(anchor) {
      const standing = drawn.get(anchor.block)?.find((one) => isSameAnchors([one.anchor], [anchor]));
      if (standing !== undefined && isRight(standing)) return standing.mention;
      const range = rangeOf(anchor);
      return range && mentionFor(anchor, range);
    },
    mentionIn: () => null,
    flash(anchor) {
      endFlash();
      const range = rangeOf(anchor);
      if (range === null) return;
      sheets.reach(range.startContainer);
      flash.add(range);
      flashTimer = setTimeout(endFlash, FLASH_MS);
    },
    destroy() {
      endFlash();
      for (const block of [...wanted.keys()]) unwant(block);
      screen.stop();
      highlight.clear();
      sheets.removeAll();
      byText = new WeakMap();
    },
  };
}

/** The element whose place on the screen stands for a block. */
function boxOf({ container }: LiveBlock): Element {
  return isShadowRoot(container) ? container.host : container;
}

function mentionFor({ entryId }: Anchor, range: Range): PaintedMention {
  const element = range.startContainer.parentElement ?? (range.startContainer.getRootNode() as ShadowRoot).host;
  return { entryId, element, rects: () => (range.collapsed ? [] : lineRects(range.getClientRects())) };
}

/** A live range follows the page; after the page wrote the text anew it stands elsewhere or is empty. */
function isRight({ anchor, range }: Drawn): boolean {
  const now = rangeOf(anchor);
  return (
    now !== null &&
    now.compareBoundaryPoints(Range.START_TO_START, range) === 0 &&
    now.compareBoundaryPoints(Range.END_TO_END, range) === 0
  );
}
