/** How an element takes part in running text: a word of a sentence, a paragraph of its own, a line break, or not at all. */
export type Part = 'inline' | 'block' | 'break' | 'none';

/** The name of the elements that the mark painter sets around terms: ours, but their text is the page's. */
export const MARK_NAME = 'backstory-mark';

/** All elements of ours are named so; except marks, none of them holds text of the page. */
const OWN_PREFIX = 'backstory-';

const listed = (names: string, part: Part): [string, Part][] => names.split(' ').map((name) => [name, part]);

/**
 * By name, as the HTML standard's style sheet displays them. Asking for computed styles instead would be exact on the few
 * pages that turn a span into a block, and would cost every page several times the whole walk.
 */
const PARTS = new Map<string, Part>([
  ...listed('address article aside blockquote body caption center col colgroup dd details dir div dl dt', 'block'),
  ...listed('fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main', 'block'),
  ...listed('menu nav ol p search section slot summary table tbody td tfoot th thead tr ul', 'block'),
  ...listed('br', 'break'),
  // Not prose: programs, code, controls, pictures, and readings set above the characters that they spell.
  ...listed('script style noscript template head title link meta code pre kbd samp tt xmp plaintext listing', 'none'),
  ...listed('button datalist input meter optgroup option output progress select textarea keygen', 'none'),
  ...listed('applet audio canvas embed frame frameset iframe map math noframes object svg video', 'none'),
  ...listed('rp rt rtc dialog', 'none'),
]);

/** How an element takes part in running text, by its name alone. A custom element counts as a block of its own. */
export function partOf(element: Element): Part {
  const name = element.localName;
  const known = PARTS.get(name);
  if (known !== undefined) return known;
  if (!name.includes('-')) return 'inline';
  if (name === MARK_NAME) return 'inline';
  return name.startsWith(OWN_PREFIX) ? 'none' : 'block';
}

/** Words of a sentence, whatever their classes: hardly ever hidden by a style sheet, and most of the elements of an article. */
const PHRASES = new Set(
  'a abbr acronym b bdi bdo big cite del dfn em font i ins mark q rb ruby s small strike strong sub time u var'.split(
    ' ',
  ),
);

/** Whether an inline element is there for its words rather than for its place in the design, as a `span` may be. */
export function isPhrase(element: Element): boolean {
  return PHRASES.has(element.localName);
}

/** Whether a node was put into the page by this extension. */
export function isOwn(node: Node): boolean {
  return isElement(node) && node.localName.startsWith(OWN_PREFIX);
}

/** Whether a node is an element, of whatever window: `instanceof` fails for nodes of other frames and of Firefox's page world. */
export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Whether a node is text that may be shown. */
export function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

/** Whether a node is the root of a shadow tree: a document fragment that has a host. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

/** The element's parent, and the host at the top of a shadow tree. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** The innermost block-level element that an element is or stands in. */
export function blockAround(element: Element): Element {
  for (let block: Element | null = element; block !== null; block = parentOf(block)) {
    if (partOf(block) === 'block') return block;
  }
  return element;
}
