import { type Anchor, rangeOf } from '../page/anchors.ts';
import type { LiveBlock } from '../page/blocks.ts';
import { createTextIndex, type Drawn, drawnAt, isRight } from './drawn.ts';
import { textNodesAt } from './hit-test.ts';
import { holdsPoint } from './line-rects.ts';
import { FLASH_MS, FLASH_NAME, highlightName } from './looks.ts';
import { watchNearScreen } from './near-screen.ts';
import type { Painter, PainterOptions } from './painter.ts';
import { registerHighlight } from './registry.ts';
import { createShadowSheets } from './shadow-sheets.ts';
import { groupByBlock, isSameAnchors } from './wanted.ts';

/**
 * Paints with the CSS Custom Highlight API: no node of the page changes. Live ranges stand only for blocks on or near the
 * screen, since Chromium's frames cost more with each, however far away it is.
 */
export function createHighlightPainter({ document, look: firstLook }: Omit<PainterOptions, 'quietly'>): Painter {
  let look = firstLook;
  const highlight = registerHighlight(highlightName(look));
  const flash = registerHighlight(FLASH_NAME);
  const sheets = createShadowSheets();
  const index = createTextIndex();
  const wanted = new Map<LiveBlock, Anchor[]>();
  const drawn = new Map<LiveBlock, Drawn[]>();
  let flashTimer: ReturnType<typeof setTimeout> | undefined;

  const draw = (block: LiveBlock) => {
    if (drawn.has(block)) return;
    const all = (wanted.get(block) ?? []).flatMap((anchor) => drawnAt(anchor) ?? []);
    drawn.set(block, all);
    for (const one of all) {
      index.add(one);
      sheets.reach(one.range.startContainer);
      highlight.add(one.range);
    }
  };
  const undraw = (block: LiveBlock) => {
    for (const one of drawn.get(block) ?? []) {
      highlight.delete(one.range);
      index.remove(one);
    }
    drawn.delete(block);
  };
  const screen = watchNearScreen((block, isNear) => (isNear ? draw : undraw)(block));
  const want = (block: LiveBlock, anchors: Anchor[]) => {
    const before = wanted.get(block);
    if (before !== undefined && isSameAnchors(before, anchors) && (drawn.get(block) ?? []).every(isRight)) return;
    undraw(block);
    wanted.set(block, anchors);
    if (before === undefined) screen.watch(block);
    else if (screen.isNear(block)) draw(block);
  };
  const unwant = (block: LiveBlock) => {
    undraw(block);
    wanted.delete(block);
    screen.unwatch(block);
  };
  const end = new AbortController();
  // Chromium draws a line of text in pieces around a highlight that has no look on paper.
  addEventListener('beforeprint', () => highlight.rename(undefined), end);
  addEventListener('afterprint', () => highlight.rename(highlightName(look)), end);
  const endFlash = () => {
    clearTimeout(flashTimer);
    flash.clear();
  };

  return {
    paint(anchors) {
      highlight.ensure();
      const next = groupByBlock(anchors);
      for (const block of [...wanted.keys()]) if (!next.has(block)) unwant(block);
      for (const [block, list] of next) want(block, list);
    },
    clear(blocks = wanted.keys()) {
      for (const block of [...blocks]) unwant(block);
    },
    setLook(next) {
      look = next;
      highlight.rename(highlightName(look));
    },
    mentionAt(point) {
      // Where the page took it away and was still ever since, the reader's pointer brings it back.
      highlight.ensure();
      const candidates = textNodesAt(document, point, sheets.roots()).flatMap(index.at);
      const hit = candidates.find(({ range }) =>
        [...range.getClientRects()].some((rect) => holdsPoint(rect, point.clientX, point.clientY)),
      );
      return hit?.mention ?? null;
    },
    mentionOf(anchor) {
      const standing = drawn.get(anchor.block)?.find((one) => isSameAnchors([one.anchor], [anchor]));
      const one = standing !== undefined && isRight(standing) ? standing : drawnAt(anchor);
      return one?.mention ?? null;
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
      end.abort();
      endFlash();
      for (const block of [...wanted.keys()]) unwant(block);
      screen.stop();
      highlight.clear();
      sheets.removeAll();
    },
  };
}
