import type { Block } from '../model/text.ts';
import { isElement, isPhrase, isText, type Part, partOf } from './elements.ts';
import { isRendered } from './rendered.ts';
import { type Draft, draftRun } from './run-draft.ts';

/** A text node's place in a block: its first character stands at `start` of the block's text. */
export interface Piece {
  node: Text;
  start: number;
}

/** Running text between two block-level borders, in terms of the page's nodes. */
export interface Run {
  /** The block-level element (or shadow root) whose inline content this is. */
  container: Element | ShadowRoot;
  /** Inline elements joined, white space kept, each such character as one blank, so that offsets map back; `<br>` is a newline. */
  text: string;
  /** In order, never empty. */
  pieces: Piece[];
}

/** A block with its place in the page. */
export interface LiveBlock extends Block, Run {}

/** What decides which parts of a region are read. */
export interface ReadOptions {
  /** Whether an element stands beside the article; its text is left out. */
  isOutside(element: Element): boolean;
  /** Reads the inline content of the region itself and of no block-level element inside it. */
  shallow?: boolean;
  /** Told of each element that was left out because it is not shown now. */
  onHidden?(element: Element): void;
  /** Told of each open shadow tree on the way. */
  onShadowRoot?(root: ShadowRoot): void;
}

/** A longer block ends at the next line break, so that a page that is one table cell travels in pieces. */
const LONG_BLOCK = 8_000;

/** An element that is being read. The way back up is kept here, because the page may take nodes out between two steps. */
interface Open {
  node: Node;
  container: Run['container'];
  isLinked: boolean;
}

/**
 * Reads a region's running text in document order, shadow trees last. The region itself is read whatever it is. Made to
 * be walked in slices: what a change of the page in between makes it miss, the change watcher reports.
 */
export function* readRuns(region: Element | ShadowRoot, options: ReadOptions): Generator<Run> {
  const shadows: ShadowRoot[] = [];
  const open: Open[] = [{ node: region, container: region, isLinked: false }];
  let draft: Draft | undefined;
  let next: Node | null = region.firstChild;
  if (isElement(region)) noteShadow(region, shadows);
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const node: Node | null = next;
    if (node === null) {
      open.pop();
      next = top.node.nextSibling;
      if (top.node !== top.container) continue;
      const run = draft?.finish();
      draft = undefined;
      if (run !== undefined) yield run;
      continue;
    }
    next = node.nextSibling;
    if (isText(node)) {
      draft ??= draftRun(top.container);
      draft.addText(node, top.isLinked);
    }
    if (!isElement(node)) continue;
    const part = partOf(node);
    if (part === 'none') continue;
    if (part === 'break') draft?.addBreak();
    if (part === 'block' || (part === 'break' && (draft?.length() ?? 0) > LONG_BLOCK)) {
      const run = draft?.finish();
      draft = undefined;
      if (run !== undefined) yield run;
    }
    if (part === 'break' || (part === 'block' && options.shallow) || !isRead(node, part, options)) continue;
    noteShadow(node, shadows);
    const container = part === 'block' ? node : top.container;
    open.push({ node, container, isLinked: top.isLinked || node.localName === 'a' });
    next = node.firstChild;
  }
  for (const root of shadows) {
    options.onShadowRoot?.(root);
    if (!options.shallow) yield* readRuns(root, options);
  }
}

/** A shadow tree is read by itself: no range can begin in one tree and end in another. */
function noteShadow(element: Element, shadows: ShadowRoot[]): void {
  if (element.shadowRoot !== null) shadows.push(element.shadowRoot);
}

function isRead(element: Element, part: Part, options: ReadOptions): boolean {
  const isPlain = part === 'inline' && (isPhrase(element) || !element.hasAttributes());
  if (element.hasAttributes() && isMarkedUnread(element)) return false;
  if (isPlain) return true;
  if (options.isOutside(element)) return false;
  if (isRendered(element)) return true;
  options.onHidden?.(element);
  return false;
}

/** What is said twice, typed in or hidden by an attribute is no text of the article. */
function isMarkedUnread(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}
