import { partOf } from './elements.ts';
import { isComments, placeOf } from './outside.ts';
import { drain } from './slices.ts';
import { gatherCohorts, heaviest, type Paragraph, sumUp, type Texts, weighTexts } from './texts.ts';

/** The running text of a page, weighed; links, menus and what stands beside the article do not count. */
export interface Prose {
  total: number;
  /** Paragraphs in document order; one element for each stretch of text. */
  paragraphs: Paragraph[];
  /** What an element holds in all, in letters; 0 for one without prose. */
  weightOf(element: Element): number;
  /** The weight of the paragraphs that stand side by side in an element, or of the lines that it breaks itself. */
  cohortOf(element: Element): number;
  largestCohort: number;
  /** Whether an element, ancestors left out, stands beside the article. Works for elements that came later too. */
  isOutside(element: Element): boolean;
}

/** An element that holds this share of the page's prose is not beside the article, whatever its class names say. */
const MAIN_SHARE = 0.35;

/** Weighs the prose under an element at one go. */
export function weighProse(top: Element, headline: Element | null): Prose {
  return drain(weighing(drain(weighTexts(top)), headline));
}

/** Weighs the prose among texts. May be walked in slices. */
export function* weighing({ top, total, ...texts }: Texts, headline: Element | null): Generator<undefined, Prose> {
  const isOutside = (element: Element): boolean => {
    const place = placeOf(element);
    if (place !== 'unless-main') return place === 'never';
    if (headline !== null && element.contains(headline)) return false;
    return isComments(element) || texts.weightOf(element) < MAIN_SHARE * total;
  };
  yield;
  const paragraphs = texts.paragraphs.filter(keepInside(top, isOutside));
  yield;
  const weights = sumUp(paragraphs, top);
  const cohorts = gatherCohorts(paragraphs);
  return {
    total: weights.get(top) ?? 0,
    paragraphs,
    weightOf: (element) => weights.get(element) ?? 0,
    cohortOf: (element) => cohorts.get(element) ?? 0,
    largestCohort: heaviest(cohorts),
    isOutside,
  };
}

function keepInside(top: Element, isOutside: (element: Element) => boolean): (paragraph: Paragraph) => boolean {
  const known = new Map<Element, boolean>();
  const isIn = (element: Element): boolean => {
    if (element === top) return true;
    let inside = known.get(element);
    if (inside === undefined) {
      const parent = element.parentElement;
      inside = partOf(element) !== 'none' && !isOutside(element) && parent !== null && isIn(parent);
      known.set(element, inside);
    }
    return inside;
  };
  return ({ element }) => isIn(element);
}
