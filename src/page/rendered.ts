import { parentOf } from './elements.ts';

/** Of `checkVisibility`: `visibility: hidden` hides too, and parts of a page that are not laid out yet do not count as hidden. */
const OPTIONS = { visibilityProperty: true } as const;

/**
 * Whether an element is shown as far as its styles go; it may well be off screen. Costs about a microsecond where styles
 * are up to date. Where the browser cannot tell (jsdom) everything counts as shown.
 */
export function isRendered(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility(OPTIONS)) return true;
  // An element without a box of its own may hold some that have one.
  const view = element.ownerDocument.defaultView;
  if (view === null || view.getComputedStyle(element).display !== 'contents') return false;
  const parent = parentOf(element);
  return parent === null || isRendered(parent);
}
