import { blockAround } from './elements.ts';
import { findHeadline } from './headline.ts';
import { hidesWays } from './hidden-ways.ts';
import { type Prose, weighing } from './prose.ts';
import { drain } from './slices.ts';
import { type Paragraph, type Texts, weighTexts } from './texts.ts';

/** The parts of a page that make its article. */
export interface Article {
  headline: Element | null;
  /** Elements to read, in document order, none inside another: the headline, what leads to the text, and the text. */
  regions: Element[];
  /** Whether an element within the regions stands beside the article: a list of links, an aside, comments. */
  isOutside(element: Element): boolean;
}

/** Less prose than this, in letters, is no article even where the page calls itself one. */
const MIN_PROSE = 250;
/** Without such a claim there must be running text: this much in paragraphs side by side. */
const MIN_UNCLAIMED_COHORT = 400;
/** And it must hold this share of the prose: on a front page the longest teaser holds little. */
const MIN_UNCLAIMED_SHARE = 0.3;
/** What surrounds the headline is the article's part of the page once it holds this share of all prose. */
const SCOPE_SHARE = 0.5;
/** Or this share where an element inside declares itself the article: then the rest is another matter. */
const DECLARING_SCOPE_SHARE = 0.2;
/** A declared article must hold this share of the prose; a front page has an `article` for each teaser. */
const DECLARED_SHARE = 0.5;
/** The way down goes on as long as one child holds this share of its parent's prose. */
const DOMINANT_SHARE = 0.6;
/** But not past an element with this share of prose in paragraphs of its own. */
const OWN_TEXT_SHARE = 0.15;

const DECLARED = '[itemprop~="articleBody"],article,[role="article"]';

/**
 * Finds the article of a page, or null where the page is none (front pages, lists, players). One pass over the text
 * nodes; reads no style and no layout. Made to be walked in slices.
 */
export function* seekArticle(document: Document): Generator<undefined, Article | null> {
  const { body } = document;
  if (!body || hidesWays(document)) return null;
  const texts = yield* weighTexts(body);
  yield;
  if (!mayHoldArticle(document, texts)) return null;
  yield;
  const headline = findHeadline(document);
  yield;
  const prose = yield* weighing(texts, headline);
  if (prose.total < MIN_PROSE) return null;
  yield;
  const scope = scopeOf(body, headline, prose);
  const declared = declaredArticle(scope, prose);
  if (declared === undefined && !claimsArticle(document) && !isRunningText(scope, prose)) return null;
  yield;
  const root = blockAround(declared ?? densest(scope, prose));
  return { headline, regions: regionsOf(root, headline, prose), isOutside: prose.isOutside };
}

/** What texts alone tell, menus and all: more than the prose among them they cannot hold. Spares front pages all the rest. */
function mayHoldArticle(document: Document, { top, total, largestCohort, weightOf }: Texts): boolean {
  if (total < MIN_PROSE) return false;
  if (largestCohort() >= MIN_UNCLAIMED_COHORT || claimsArticle(document)) return true;
  return declaredIn(top).some((element) => weightOf(element) >= MIN_PROSE);
}

/** The article of a page, found at one go. */
export function findArticle(document: Document): Article | null {
  return drain(seekArticle(document));
}

/**
 * The smallest surroundings of the headline with a good part of the prose: an article opened above a front page, or one
 * that a second follows, is found so.
 */
function scopeOf(body: Element, headline: Element | null, prose: Prose): Element {
  for (let element = headline; element !== null && element !== body; element = element.parentElement) {
    const weight = prose.weightOf(element);
    if (weight < Math.max(MIN_PROSE, DECLARING_SCOPE_SHARE * prose.total)) continue;
    if (weight >= SCOPE_SHARE * prose.total || declaredArticle(element, prose) !== undefined) return element;
  }
  return body;
}

function isRunningText(scope: Element, prose: Prose): boolean {
  return prose.largestCohort >= Math.max(MIN_UNCLAIMED_COHORT, MIN_UNCLAIMED_SHARE * prose.weightOf(scope));
}

const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[\s*)?"(?:[A-Za-z]*Article|BlogPosting|LiveBlogPosting)"/;

/** Whether the markup calls the page an article. Data about other pages (lists of teasers) does not outweigh "website". */
function claimsArticle(document: Document): boolean {
  const type = document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase();
  if (type === 'website') return false;
  if (type !== undefined && /article|story|news|blog/.test(type)) return true;
  if (document.querySelector('meta[property="article:published_time"],[itemprop~="articleBody"]') !== null) return true;
  const data = document.querySelectorAll('script[type="application/ld+json"]');
  return [...data].some((script) => ARTICLE_TYPE.test(script.textContent ?? ''));
}

/** The deepest element that the markup declares to be the article and that holds most of the prose. */
function declaredArticle(scope: Element, prose: Prose): Element | undefined {
  const enough = Math.max(MIN_PROSE, DECLARED_SHARE * prose.weightOf(scope));
  return declaredIn(scope).findLast((element) => prose.weightOf(element) >= enough);
}

function declaredIn(scope: Element): Element[] {
  const declared = [...scope.querySelectorAll(DECLARED)];
  return scope.matches(DECLARED) ? [scope, ...declared] : declared;
}

/** Where the prose is: down from the scope for as long as one child holds most of it. */
function densest(scope: Element, prose: Prose): Element {
  let root = scope;
  for (;;) {
    const heaviest = heaviestChild(root, prose);
    if (heaviest === null || prose.weightOf(heaviest) < DOMINANT_SHARE * prose.weightOf(root)) return root;
    // A paragraph that happens to be long is not the text, nor is a part of it beside which more of it stands.
    if (heaviest.localName === 'p' || prose.cohortOf(root) >= OWN_TEXT_SHARE * prose.weightOf(root)) return root;
    root = heaviest;
  }
}

function heaviestChild(parent: Element, prose: Prose): Element | null {
  let heaviest: Element | null = null;
  for (const child of parent.children) {
    if (heaviest === null || prose.weightOf(child) > prose.weightOf(heaviest)) heaviest = child;
  }
  return heaviest;
}

/** The headline, the paragraphs between it and the root (standfirst, lead, captions), the root. */
function regionsOf(root: Element, headline: Element | null, prose: Prose): Element[] {
  if (headline === null || root.contains(headline)) return [root];
  if (!isBefore(headline, root)) return [root];
  const between = prose.paragraphs
    .map(({ element }: Paragraph) => element)
    .filter((element) => isBefore(headline, element) && isBefore(element, root) && !headline.contains(element));
  return outermost([blockAround(headline), ...between, root]);
}

/** Whether `a` ends before `b` begins. */
function isBefore(a: Node, b: Node): boolean {
  const position = a.compareDocumentPosition(b);
  return (position & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0 && (position & 16) /* CONTAINED_BY */ === 0;
}

function outermost(elements: Element[]): Element[] {
  const unique = [...new Set(elements)];
  return unique.filter((element) => !unique.some((other) => other !== element && other.contains(element)));
}
