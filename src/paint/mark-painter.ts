import type { Look } from '../model/settings.ts';
import { type Anchor, rangeOf, stretchesOf } from '../page/anchors.ts';
import type { LiveBlock, Run } from '../page/blocks.ts';
import { parentOf } from '../page/elements.ts';
import { holdsPoint } from './line-rects.ts';
import { FLASH_ATTRIBUTE, FLASH_MS, LOOK_ATTRIBUTE } from './looks.ts';
import { markText } from './mark-text.ts';
import { isWhole, type Marked, mentionFor, nameMark } from './marked.ts';
import type { Painter, PainterOptions } from './painter.ts';
import { createShadowSheets } from './shadow-sheets.ts';
import { groupByBlock, isSameAnchors } from './wanted.ts';

/** The marks of one container. */
interface Standing {
  anchors: Anchor[];
  marked: Marked[];
  unmark: () => void;
}

/**
 * Paints with elements of our own, set by mark.js: they can be reached with Tab and are announced. All of them stand, also
 * far from the screen, and every change of ours to the page goes through `quietly`.
 */
export function createMarkPainter({ document, look: firstLook, quietly }: PainterOptions): Painter {
  const standing = new Map<Run['container'], Standing>();
  const byMark = new WeakMap<Node, Marked>();
  const sheets = createShadowSheets();
  let look: Look = firstLook;
  let flashTimer: ReturnType<typeof setTimeout> | undefined;
  let flashing: HTMLElement[] = [];

  const draw = (container: Run['container'], anchors: Anchor[]) => {
    const marked = anchors.map((anchor): Marked => ({ anchor, marks: [], mention: mentionFor(anchor, []) }));
    const stretches = marked.flatMap((key) => stretchesOf(key.anchor).map((stretch) => ({ ...stretch, key })));
    const unmark = markText(container, stretches, (mark, one) => {
      one.marks.push(mark);
      byMark.set(mark, one);
      mark.setAttribute(LOOK_ATTRIBUTE, look);
    });
    for (const one of marked) {
      one.mention = mentionFor(one.anchor, one.marks);
      nameMark(one);
      if (one.marks[0] !== undefined) sheets.reach(one.marks[0]);
    }
    standing.set(container, { anchors, marked, unmark });
  };
  const undraw = (container: Run['container']) => {
    standing.get(container)?.unmark();
    standing.delete(container);
  };
  const endFlash = () => {
    clearTimeout(flashTimer);
    const marks = flashing;
    flashing = [];
    if (marks.length > 0) quietly(() => marks.forEach((mark) => mark.removeAttribute(FLASH_ATTRIBUTE)));
  };
  const markedAt = (anchor: Anchor): Marked | undefined =>
    standing.get(anchor.block.container)?.marked.find((one) => isSameAnchors([one.anchor], [anchor]));

  return {
    paint(anchors) {
      const next = groupByContainer(anchors);
      quietly(() => {
        for (const container of [...standing.keys()]) if (!next.has(container)) undraw(container);
        for (const [container, list] of next) {
          const before = standing.get(container);
          if (before !== undefined && isSameAnchors(before.anchors, list) && before.marked.every(isWhole)) continue;
          undraw(container);
          draw(container, list);
        }
      });
    },
    clear(blocks) {
      const containers = blocks === undefined ? [...standing.keys()] : [...blocks].map(({ container }) => container);
      quietly(() => containers.forEach(undraw));
    },
    setLook(next) {
      look = next;
      quietly(() => {
        for (const { marked } of standing.values())
          for (const { marks } of marked) for (const mark of marks) mark.setAttribute(LOOK_ATTRIBUTE, look);
      });
    },
    mentionAt({ clientX, clientY }) {
      for (let node = deepestAt(document, clientX, clientY); node !== null; node = parentOf(node)) {
        const mention = byMark.get(node)?.mention;
        if (mention?.rects().some((rect) => holdsPoint(rect, clientX, clientY))) return mention;
      }
      return null;
    },
    mentionOf(anchor) {
      const one = markedAt(anchor);
      if (one !== undefined && isWhole(one)) return one.mention;
      return rangeOf(anchor) && mentionFor(anchor, []);
    },
    mentionIn(node) {
      for (let up: Node | null = node; up !== null; up = parentOf(up)) {
        const one = byMark.get(up);
        if (one !== undefined) return one.mention;
      }
      return null;
    },
    flash(anchor) {
      endFlash();
      flashing = markedAt(anchor)?.marks ?? [];
      quietly(() => flashing.forEach((mark) => mark.setAttribute(FLASH_ATTRIBUTE, '')));
      flashTimer = setTimeout(endFlash, FLASH_MS);
    },
    destroy() {
      endFlash();
      quietly(() => [...standing.keys()].forEach(undraw));
      sheets.removeAll();
    },
  };
}

/** Marks of one container are set together: mark.js counts its offsets before it splits anything. */
function groupByContainer(anchors: readonly Anchor[]): Map<Run['container'], Anchor[]> {
  const groups = new Map<Run['container'], Anchor[]>();
  for (const [{ container }, list] of groupByBlock(anchors) as Map<LiveBlock, Anchor[]>) {
    groups.set(container, [...(groups.get(container) ?? []), ...list]);
  }
  return groups;
}

function deepestAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let inner = element; inner !== null && inner.shadowRoot !== null; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === element) break;
    element = inner;
  }
  return element;
}
