import { blockAround, partOf } from './elements.ts';

/** The texts under an element that are long enough for prose, those of links left out, wherever on the page they stand. */
export interface Texts {
  top: Element;
  paragraphs: Paragraph[];
  total: number;
  /** What an element holds in all, in letters. */
  weightOf(element: Element): number;
  largestCohort(): number;
}

/** One stretch of text. */
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

/** Text nodes after which the walk may pause: some tenths of a millisecond, cold. */
const STRIDE = 256;

/** Weighs the texts under an element in one pass over its text nodes; asks for no style and no layout. May be walked in slices. */
export function* weighTexts(top: Element): Generator<undefined, Texts> {
  const paragraphs = yield* findParagraphs(top);
  yield;
  const sums = sumUp(paragraphs, top);
  return {
    top,
    paragraphs,
    total: sums.get(top) ?? 0,
    weightOf: (element) => sums.get(element) ?? 0,
    largestCohort: () => heaviest(gatherCohorts(paragraphs)),
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
    if (node.length < MIN_LETTERS && weigh(node.data) < MIN_LETTERS) continue;
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
export function sumUp(paragraphs: Paragraph[], top: Element): Map<Element, number> {
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

/** Paragraphs of an article stand side by side; the summaries on a front page stand each in a card of its own. */
export function gatherCohorts(paragraphs: Paragraph[]): Map<Element, number> {
  const cohorts = new Map<Element, number>();
  for (const { element, weight } of paragraphs) {
    const parent = element.localName === 'p' ? element.parentElement : null;
    const place = parent === null ? element : blockAround(parent);
    cohorts.set(place, (cohorts.get(place) ?? 0) + weight);
  }
  return cohorts;
}

/** The weight of the heaviest cohort. */
export function heaviest(cohorts: Map<Element, number>): number {
  // Not as arguments: there may be more of them than a call takes.
  return [...cohorts.values()].reduce((largest, weight) => Math.max(largest, weight), 0);
}
