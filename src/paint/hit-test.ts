import type { ViewportPoint } from './painter.ts';

type WithCaret = Document & {
  caretPositionFromPoint?(
    x: number,
    y: number,
    options?: { shadowRoots: ShadowRoot[] },
  ): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
};

/**
 * The text nodes that may stand under a point: the one that the caret would be set in, and at its edge the neighbour too,
 * because at the border of two nodes browsers take either. A caret snaps to the nearest text, so rectangles must decide.
 */
export function textNodesAt(document: Document, point: ViewportPoint, shadowRoots: ShadowRoot[]): Text[] {
  const caret = caretAt(document, point, shadowRoots);
  if (caret === null || caret.node.nodeType !== Node.TEXT_NODE) return [];
  const text = caret.node as Text;
  const nodes = [text];
  const before = caret.offset === 0;
  if (!before && caret.offset < text.length) return nodes;
  const walker = document.createTreeWalker(text.getRootNode(), NodeFilter.SHOW_TEXT);
  walker.currentNode = text;
  const neighbour = before ? walker.previousNode() : walker.nextNode();
  if (neighbour !== null) nodes.push(neighbour as Text);
  return nodes;
}

function caretAt(
  document: WithCaret,
  { clientX, clientY }: ViewportPoint,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | null {
  if (document.caretPositionFromPoint !== undefined) {
    const position = document.caretPositionFromPoint(clientX, clientY, { shadowRoots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128; it sees no shadow trees.
  const range = document.caretRangeFromPoint?.(clientX, clientY) ?? null;
  return range && { node: range.startContainer, offset: range.startOffset };
}
