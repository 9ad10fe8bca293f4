import type { Anchor } from '../../../src/page/anchors.ts';
import { type LiveBlock, readRuns } from '../../../src/page/blocks.ts';

let count = 0;

/** The blocks of what stands in the body now. */
export function readBody(): LiveBlock[] {
  return [...readRuns(document.body, { isOutside: () => false })].map((run) => ({ id: `f${count++}`, ...run }));
}

/** An anchor on each place where `words` stand. */
export function anchorsOn(words: string, blocks = readBody()): Anchor[] {
  return blocks.flatMap((block) => {
    const anchors: Anchor[] = [];
    for (let at = block.text.indexOf(words); at >= 0; at = block.text.indexOf(words, at + 1)) {
      anchors.push({ block, start: at, end: at + words.length, entryId: words });
    }
    return anchors;
  });
}

/** The middle of an element, as a pointer event would state it. */
export function middleOf(element: Element): { clientX: number; clientY: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

/** The middle of a stretch of text. */
export function middleOfText(node: Node, from: number, to: number): { clientX: number; clientY: number } {
  const range = document.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  const { left, top, width, height } = range.getBoundingClientRect();
  return { clientX: left + width / 2, clientY: top + height / 2 };
}

/** Two frames: layout is done and observers of boxes have been told. */
export async function frames(): Promise<void> {
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}
