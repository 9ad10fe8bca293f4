/*
 * Tests and gallery see into the card's closed shadow root by keeping what `attachShadow` returns: the product has no back
 * door for them. Import this before anything opens a card.
 */
const roots: ShadowRoot[] = [];
const attachShadow = Element.prototype.attachShadow;

Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  roots.push(root);
  return root;
};

/** The newest root of a card, which may not be on the page yet. */
export function newestRoot(): ShadowRoot | undefined {
  return roots.findLast(({ host }) => host.localName === 'backstory-card');
}

/** The root of the card on the page; throws while there is none. */
export function cardRoot(): ShadowRoot {
  return rootOf('backstory-card');
}

/** The root of the bar that offers to undo; throws while there is none. */
export function barRoot(): ShadowRoot {
  return rootOf('backstory-bar');
}

/** The newest root on the page, of a card or of the bar; undefined while there is none. */
export function standingRoot(): ShadowRoot | undefined {
  return roots.findLast(({ host }) => host.isConnected);
}

/** Lets those who look at the page from outside, such as axe, see into the roots that stand. */
export function revealRoots(): void {
  for (const root of roots) Object.defineProperty(root.host, 'shadowRoot', { value: root });
}

function rootOf(name: string): ShadowRoot {
  const root = roots.findLast(({ host }) => host.isConnected && host.localName === name);
  if (!root) throw new Error(`No ${name} is open.`);
  return root;
}
