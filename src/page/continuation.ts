import type { Article } from './article.ts';
import { isElement } from './elements.ts';
import { placeOf } from './outside.ts';
import { weighProse } from './prose.ts';

/** Less prose than this, in letters, is a teaser. */
const MIN_PROSE = 400;

/**
 * The further article that an element brings which was added below the first one, as on pages that scroll on for ever:
 * built like the first (same element, same first class name) and with running text. Null for anything else.
 */
export function findContinuation(added: Element, first: Article): Article | null {
  const model = first.regions.at(-1);
  if (model === undefined || !isWelcome(added)) return null;
  const root = [added, ...added.querySelectorAll(selectorOf(model))].find((element) =>
    element.matches(selectorOf(model)),
  );
  if (root === undefined) return null;
  const prose = weighProse(root, null);
  if (prose.total < MIN_PROSE) return null;
  const headline = added.querySelector('h1') ?? added.querySelector('h2');
  const regions = headline === null || root.contains(headline) ? [root] : [headline, root];
  return { headline, regions, isOutside: prose.isOutside };
}

function selectorOf(model: Element): string {
  const name = model.classList[0];
  if (name !== undefined) return `${model.localName}.${CSS.escape(name)}`;
  return model.localName === 'article' ? 'article' : `${model.localName}:not([class])[itemprop]`;
}

/** Nothing that comes in beside the text is an article, however much it says. */
function isWelcome(added: Element): boolean {
  for (let element: Element | null = added; element !== null; element = element.parentElement) {
    if (isElement(element) && placeOf(element) !== 'inside' && element !== element.ownerDocument.body) {
      return false;
    }
  }
  return true;
}
