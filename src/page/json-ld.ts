type Node = Record<string, unknown>;

/** Data of whole sections run to megabytes and are not about the article. */
const MAX_LETTERS = 500_000;
/** Deeper than any real data, so that none can hold us up. */
const MAX_DEPTH = 8;

const ARTICLE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|AnalysisNewsArticle)$/;
/** A page about something may state its date when the article itself does not. */
const PAGE = /^(?:WebPage|NewsMediaWebPage|ItemPage)$/;

/**
 * The publication date that a page's JSON-LD states for its article, as written. Of several articles the one that has this
 * headline or address counts, else the first.
 */
export function datePublished(document: Document, headline: string): string | undefined {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    readScript(script.textContent ?? ''),
  );
  const dated = nodes.filter((node) => textOf(node.datePublished ?? node.dateCreated) !== undefined);
  const articles = dated.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const chosen =
    articles.find((node) => isAbout(node, headline, document)) ??
    articles[0] ??
    dated.find((node) => typesOf(node).some((type) => PAGE.test(type)));
  return chosen && textOf(chosen.datePublished ?? chosen.dateCreated);
}

function readScript(text: string): Node[] {
  if (text.length > MAX_LETTERS || !/date(?:Published|Created)/.test(text)) return [];
  const json = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/)|(?:-->|\/\*\s*\]\]>\s*\*\/)\s*$/g, '')
    .replace(/;\s*$/, '');
  try {
    return collect(JSON.parse(json), 0);
  } catch {
    return salvage(text);
  }
}

/** Templates that forget to escape a quotation mark break the data but not its dates. */
function salvage(text: string): Node[] {
  const date = /"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text)?.[1];
  const type = /"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]+)"/.exec(text)?.[1];
  return date === undefined ? [] : [{ '@type': type ?? 'WebPage', datePublished: date }];
}

/** All nodes in document order; lists of other pages are left out. */
function collect(value: unknown, depth: number): Node[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, depth + 1));
  const node = value as Node;
  if (typesOf(node).includes('ItemList')) return [];
  return [node, ...Object.values(node).flatMap((child) => collect(child, depth + 1))];
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/:]/, ''));
}

function isAbout(node: Node, headline: string, document: Document): boolean {
  const named = textOf(node.headline) ?? textOf(node.name);
  if (headline !== '' && named !== undefined && fold(named) === fold(headline)) return true;
  const page = node.mainEntityOfPage;
  const address = textOf(node.url) ?? textOf(page) ?? textOf((page as Node | undefined)?.['@id']);
  return address !== undefined && address.split(/[?#]/)[0] === document.URL.split(/[?#]/)[0];
}

function fold(text: string): string {
  return text.replace(/\W+/gu, '').toLowerCase() || text.trim();
}

function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}
