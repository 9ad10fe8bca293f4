import type { Changes } from './changes.ts';
import { isElement, isOwn, isShadowRoot, parentOf, partOf } from './elements.ts';

/** Changes that wait for their report. */
export interface GatheredChanges {
  isEmpty(): boolean;
  add(record: MutationRecord, isInside: boolean): void;
  /** What has left the page again meanwhile, or lies within another part, is left out. */
  changes(): Changes;
}

/** Sums up mutation records; what our own nodes did to the page is none of them. */
export function gatherChanges(): GatheredChanges {
  const grown = new Set<Element>();
  const edited = new Set<Element | ShadowRoot>();
  const elsewhere = new Set<Element>();
  let shrunk = false;
  /** Something outside was taken out: perhaps the article with it. */
  let isStirred = false;
  return {
    isEmpty: () => grown.size + edited.size + elsewhere.size === 0 && !shrunk && !isStirred,
    add({ target, type, addedNodes, removedNodes }, isInside) {
      if (type === 'characterData') {
        if (isInside) addEdited(edited, target);
        return;
      }
      if (!isInside) {
        isStirred ||= some(removedNodes, isForeignElement);
        for (const node of addedNodes) if (isForeignElement(node) && partOf(node) === 'block') elsewhere.add(node);
        return;
      }
      shrunk ||= some(removedNodes, isForeignElement);
      const isTouched = some(addedNodes, isForeign) || some(removedNodes, isForeign);
      const container = isTouched ? addEdited(edited, target) : undefined;
      for (const node of addedNodes) {
        if (!isForeignElement(node)) continue;
        if (partOf(node) === 'block') grown.add(node);
        else if (container && isElement(container) && holdsBlock(node)) grown.add(container);
      }
    },
    changes: () => ({
      grown: outermost(grown),
      edited: [...edited].filter((node) => node.isConnected),
      shrunk,
      elsewhere: outermost(elsewhere),
    }),
  };
}

function some(nodes: NodeList, isSuch: (node: Node) => boolean): boolean {
  for (const node of nodes) if (isSuch(node)) return true;
  return false;
}

function isForeign(node: Node): boolean {
  return !isOwn(node);
}

function isForeignElement(node: Node): node is Element {
  return isElement(node) && !isOwn(node);
}

/** A link around a whole card is an inline element that holds blocks. */
function holdsBlock(element: Element): boolean {
  for (const inner of element.getElementsByTagName('*')) if (partOf(inner) === 'block') return true;
  return false;
}

/** Notes and answers the innermost container around a node: what is read again when inline content changes. */
function addEdited(edited: Set<Element | ShadowRoot>, target: Node): Element | ShadowRoot | undefined {
  for (let node: Node | null = target; node !== null; node = node.parentNode) {
    if (isElement(node) ? partOf(node) !== 'block' : !isShadowRoot(node)) continue;
    edited.add(node as Element | ShadowRoot);
    return node as Element | ShadowRoot;
  }
  return undefined;
}

function outermost(elements: Set<Element>): Element[] {
  return [...elements].filter((element) => {
    if (!element.isConnected) return false;
    for (let parent = parentOf(element); parent !== null; parent = parentOf(parent))
      if (elements.has(parent)) return false;
    return true;
  });
}
