import { placeOf } from './outside.ts';

/** Parts of a title that are the outlet's name: "Abe visits shrine | The Times". */
const TITLE_JOINTS = /\s+[-|–—:»｜]\s+|[｜|]/;

/** A shorter heading ("World", "Opinion") may stand in a title without being the headline. */
const MIN_LETTERS = 8;
const MIN_EAST_ASIAN_LETTERS = 5;

/**
 * The article's headline: the heading that the page's own title repeats, else the first `h1` that is no logo. Many sites
 * spend their `h1` on the logo, so the title decides.
 */
export function findHeadline(document: Document): Element | null {
  const declared = document.querySelector('[itemprop~="headline"]:is(h1,h2,h3,div,span,p)');
  if (declared !== null && lettersOf(declared) !== '') return declared;
  const titles = titlesOf(document);
  const headings = [...document.querySelectorAll('h1,h2,h3')].slice(0, MAX_HEADINGS);
  const named = headings.filter((heading) => isInTitle(lettersOf(heading), titles));
  const best = longest(named.filter((heading) => !isLinked(heading))) ?? longest(named);
  if (best !== undefined && titles.some((title) => lettersOf(best).length >= MIN_TITLE_SHARE * title.length))
    return best;
  const titled = [...document.querySelectorAll(TITLE_CLASSES)].slice(0, MAX_HEADINGS);
  return (
    titled.find((element) => titles.includes(lettersOf(element))) ?? headings.find(isPlainHeadline) ?? best ?? null
  );
}

/** A heading that makes less of the title than this is the outlet's or the section's name. */
const MIN_TITLE_SHARE = 1 / 3;

/** Where no heading will do, what a site's own names call a title and repeats the page's title word for word. */
const TITLE_CLASSES = ':is(div,span,p,strong,td,font):is([class*="title" i],[class*="headline" i],[id*="title" i])';

function longest(elements: Element[]): Element | undefined {
  const length = (element: Element) => lettersOf(element).length;
  return elements.reduce<Element | undefined>(
    (best, element) => (best === undefined || length(element) > length(best) ? element : best),
    undefined,
  );
}

/** The headline stands near the top; front pages have hundreds of headings. */
const MAX_HEADINGS = 60;

function titlesOf(document: Document): string[] {
  const declared = document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  const longestPart = document.title.split(TITLE_JOINTS).reduce((a, b) => (b.length > a.length ? b : a));
  return [declared, document.title, longestPart].map(fold).filter((title) => title !== '');
}

function isInTitle(heading: string, titles: string[]): boolean {
  if (heading.length < (EAST_ASIAN.test(heading) ? MIN_EAST_ASIAN_LETTERS : MIN_LETTERS)) return false;
  return titles.some(
    (title) =>
      title.includes(heading) ||
      title.split(TITLE_JOINTS).some((part) => part.length >= MIN_TITLE_PART && heading.includes(part)),
  );
}

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** A part of a title that a longer heading repeats; shorter parts are outlets. */
const MIN_TITLE_PART = 20;

/** A feed on the same page may hold the article's own teaser, which is a link. */
function isLinked(heading: Element): boolean {
  return heading.closest('a') !== null || heading.querySelector('a') !== null;
}

function isPlainHeadline(heading: Element): boolean {
  if (heading.localName !== 'h1' || lettersOf(heading) === '') return false;
  return heading.closest('nav,footer,aside,a') === null && placeOf(heading) === 'inside';
}

function lettersOf(element: Element): string {
  return fold(element.textContent ?? '');
}

function fold(text: string): string {
  return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim().toLowerCase();
}
