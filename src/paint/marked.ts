import type { PaintedMention } from '../model/painted.ts';
import { type Anchor, rangeOf } from '../page/anchors.ts';
import { isElement } from '../page/elements.ts';
import { lineRects } from './line-rects.ts';

/** The marks of one anchor: one for each text node that it spans. */
export interface Marked {
  anchor: Anchor;
  marks: HTMLElement[];
  mention: PaintedMention;
}

/** A button within these would be a control in a control. */
const CONTROLS = 'a[href],button,summary,label,[role="button"],[role="link"]';

/** The first mark stands for the whole mention and says all of it; within a link the link is what is reached. */
export function nameMark({ anchor: { block, start, end }, marks }: Marked): void {
  const [first] = marks;
  if (first === undefined || first.closest(CONTROLS) !== null) return;
  first.setAttribute('role', 'button');
  first.setAttribute('tabindex', '0');
  first.setAttribute('aria-haspopup', 'dialog');
  if (marks.length > 1) first.setAttribute('aria-label', block.text.slice(start, end));
}

/** The mention where its marks stand; without marks, where its words do. */
export function mentionFor(anchor: Anchor, marks: HTMLElement[]): PaintedMention {
  const range = marks.length > 0 ? null : rangeOf(anchor);
  const element = marks[0] ?? range?.startContainer.parentElement ?? anchor.block.container;
  return {
    entryId: anchor.entryId,
    element: isElement(element) ? element : element.host,
    rects: () => lineRects(range?.getClientRects() ?? marks.flatMap((mark) => [...mark.getClientRects()])),
  };
}

/** Whether the marks still hold all of the anchor's words, white space apart. */
export function isWhole({ anchor: { block, start, end }, marks }: Marked): boolean {
  const text = marks.map((mark) => (mark.isConnected ? mark.textContent : '')).join('');
  return text !== '' && withoutSpace(text) === withoutSpace(block.text.slice(start, end));
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}
