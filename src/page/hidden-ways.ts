/** The steps of a walk over a page. */
const STEPS = ['parentNode', 'parentElement', 'firstChild', 'nextSibling'];

/**
 * Whether a form hides the way through the page: a control named "parentNode" stands in the place of the form's own property, in content
 * scripts too, and a walk would go round in circles. Such a page is not read.
 */
export function hidesWays(document: Document): boolean {
  for (const form of document.getElementsByTagName('form')) {
    if (STEPS.some((step) => Object.hasOwn(form, step))) return true;
  }
  return false;
}
