import { blockAround, partOf } from './elements.ts';
import { isComments, placeOf } from './outside.ts';
import { drain } from './slices.ts';

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

export interface Paragraph {
  element: Element;
  weight: number;
}

/** Shorter texts are labels, bylines and the pieces of broken sentences: they say little of where the article is. */
const MIN_LETTERS = 30;

/** A Chinese, Japanese or Korean character says about as much as two letters and a half. */
const EAST_ASIAN_WEIGHT = 2.5;
const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** The script shows in the first characters of a text; Latin names stand there at times. */
const SCRIPT_SAMPLE = 60;

/** An element that holds this share of the page's prose is not beside the article, whatever its class names say. */
const MAIN_SHARE = 0.35;

/** Weighs the prose under an element at one go. */
export function weighProse(top: Element, headline: Element | null): Prose {
  return drain(weighing(top, headline));
}

/** Text nodes after which the walk may pause: some tenths of a millisecond, cold. */
const STRIDE = 256;

/** Weighs the prose under an element in one pass over its text nodes; asks for no style and no layout. May be walked in slices. */
export function* weighing(top: Element, headline: Element | null): Generator<undefined, Prose> {
  const found = yield* findParagraphs(top);
  const all = sumUp(found, top);
  const total = all.get(top) ?? 0;
  const isOutside = (element: Element): boolean => {
    const place = placeOf(element);
    if (place !== 'unless-main') return place === 'never';
    if (headline !== null && element.contains(headline)) return false;
    return isComments(element) || (all.get(element) ?? 0) < MAIN_SHARE * total;
  };
  yield;
  const paragraphs = found.filter(keepInside(top, isOutside));
  yield;
  const weights = sumUp(paragraphs, top);
  const cohorts = gatherCohorts(paragraphs);
  return {
    total: weights.get(top) ?? 0,
    paragraphs,
    weightOf: (element) => weights.get(element) ?? 0,
    cohortOf: (element) => cohorts.get(element) ?? 0,
    // Not as arguments: there may be more of them than a call takes.
    largestCohort: [...cohorts.values()].reduce((largest, weight) => Math.max(largest, weight), 0),
    isOutside,
  };
}

function* findParagraphs(top: Element): Generator<undefined, Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  const holders = new Map<Element, Element | null>();
  let count = 0;
  const walker = top.ownerDocument.createTreeWalker(top, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (++count % STRIDE === 0) yield;
    // `length` is a number that the browser holds; `data` makes a string.
    if (node.length < MIN_LETTERS / EAST_ASIAN_WEIGHT) continue;
    const parent = node.parentElement;
    if (parent === null) continue;
    let holder = holders.get(parent);
    if (holder === undefined) {
      holder = holderOf(parent);
      holders.set(parent, holder);
    }
    if (holder === null) continue;
    const weight = weigh(node.data);
    if (weight < MIN_LETTERS) continue;
    const last = paragraphs.at(-1);
    if (last?.element === holder) last.weight += weight;
    else paragraphs.push({ element: holder, weight });
  }
  return paragraphs;
}

/** The block-level element around a text's parent; null for text of links and for what is no prose. */
function holderOf(parent: Element): Element | null {
  for (let element: Element | null = parent; element !== null; element = element.parentElement) {
    const part = partOf(element);
    if (part === 'none' || element.localName === 'a') return null;
    if (part === 'block') return element.closest('a') === null ? element : null;
  }
  return null;
}

function weigh(data: string): number {
  const text = data.trim();
  return EAST_ASIAN.test(text.slice(0, SCRIPT_SAMPLE)) ? text.length * EAST_ASIAN_WEIGHT : text.length;
}

/** Adds weights up the tree, parents first, so that a thousand paragraphs of one parent climb once. */
function sumUp(paragraphs: Paragraph[], top: Element): Map<Element, number> {
  const own = new Map<Element, number>();
  const sums = new Map<Element, number>();
  const add = (to: Map<Element, number>, element: Element, weight: number) =>
    to.set(element, (to.get(element) ?? 0) + weight);
  for (const { element, weight } of paragraphs) {
    add(sums, element, weight);
    const parent = element.parentElement;
    if (parent !== null && element !== top) add(own, parent, weight);
  }
  for (const [parent, weight] of own) {
    for (let element: Element | null = parent; element !== null; element = element.parentElement) {
      add(sums, element, weight);
      if (element === top) break;
    }
  }
  return sums;
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

/** Paragraphs of an article stand side by side; the summaries on a front page stand each in a card of its own. */
function gatherCohorts(paragraphs: Paragraph[]): Map<Element, number> {
  const cohorts = new Map<Element, number>();
  for (const { element, weight } of paragraphs) {
    const parent = element.localName === 'p' ? element.parentElement : null;
    const place = parent === null ? element : blockAround(parent);
    cohorts.set(place, (cohorts.get(place) ?? 0) + weight);
  }
  return cohorts;
}
