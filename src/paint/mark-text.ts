import Mark from 'mark.js';
import type { Stretch } from '../page/anchors.ts';
import { MARK_NAME } from '../page/elements.ts';

/** A stretch of one text node to be wrapped; `key` comes back with its mark. */
export interface KeyedStretch<Key> extends Stretch {
  key: Key;
}

/** How to undo the marks in one text node of the page. */
interface Split {
  /** The page's own node. mark.js keeps it, as the part before the first mark, so the page's references to it stay good. */
  head: Text;
  whole: string;
  /** What the head holds while split. */
  rest: string;
  /** Marks and texts after the head, ours. */
  parts: ChildNode[];
}

/** mark.js takes no text from these, so its offsets do not count it. */
const UNCOUNTED = 'script,style,title,head,html';

/**
 * Wraps stretches of a container's text, one mark.js instance for all, and answers how to take the marks out without trace.
 * The page's own text nodes come back whole then; `unmark` would normalise them away, and frameworks that hold on to
 * them would break.
 */
export function markText<Key>(
  container: Element | ShadowRoot,
  stretches: KeyedStretch<Key>[],
  onMark: (mark: HTMLElement, key: Key) => void,
): () => void {
  const starts = textOffsets(container);
  const ranges = stretches.flatMap(({ node, from, to, key }) => {
    const start = starts.get(node);
    return start === undefined ? [] : [{ start: start + from, length: to - from, node, key }];
  });
  const before = new Map(ranges.map(({ node }) => [node, { whole: node.data, end: node.nextSibling }]));
  // mark.js takes any node as its context and gives back the range objects it was given; its types say neither.
  new Mark(container as HTMLElement).markRanges(ranges, {
    element: MARK_NAME,
    each: (mark, range) => onMark(mark as HTMLElement, (range as (typeof ranges)[number]).key),
  });
  const splits: Split[] = [...before].map(([head, { whole, end }]) => ({
    head,
    whole,
    rest: head.data,
    parts: siblingsBetween(head, end),
  }));
  return () => splits.forEach(join);
}

/** The offset of each text node in what mark.js takes for the container's text. */
function textOffsets(container: Element | ShadowRoot): Map<Text, number> {
  const offsets = new Map<Text, number>();
  let offset = 0;
  const walker = container.ownerDocument.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.matches(UNCOUNTED)) continue;
    offsets.set(node, offset);
    offset += node.length;
  }
  return offsets;
}

function siblingsBetween(head: Text, end: ChildNode | null): ChildNode[] {
  const parts: ChildNode[] = [];
  for (let node = head.nextSibling; node !== null && node !== end; node = node.nextSibling) parts.push(node);
  return parts;
}

/** Gives the page's node its text back. Where the page wrote to it meanwhile, it wrote all of the text. */
function join({ head, whole, rest, parts }: Split): void {
  const isWhole = head.parentNode !== null && parts.every((part) => part.parentNode === head.parentNode);
  if (isWhole || head.data !== rest) {
    for (const part of parts) part.remove();
    // Adding to the node keeps the reader's selection in it where it is.
    if (head.data === rest) head.appendData(whole.slice(rest.length));
    return;
  }
  // The page tore the parts asunder: what stands where it put them is its own now, only without our elements.
  for (const part of parts) if (part.nodeName.toLowerCase() === MARK_NAME) part.replaceWith(...part.childNodes);
}
