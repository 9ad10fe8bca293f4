import { addressesOf, pathOf } from './own-address.ts';

type Node = Record<string, unknown>;

/** Data of whole sections run to megabytes and are not about the article. */
const MAX_LETTERS = 500_000;
/** Deeper than any real data, so that none can hold us up. */
const MAX_DEPTH = 8;

const ARTICLE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|AnalysisNewsArticle)$/;
/** A page about something may state its date when the article itself does not. */
const PAGE = /^(?:WebPage|NewsMediaWebPage|ItemPage)$/;

/** What a node says of other pages, of people and of later posts on the same one. */
const OTHERS =
  /^(?:author|publisher|image|video|comment|review|liveBlogUpdate|hasPart|isPartOf|mentions|citation|isBasedOn|relatedLink)$/;

/** A date as the page states it. */
export interface StatedDate {
  /** As written. */
  text: string;
  /** Whether it is stated of this article and as its publication; else it may be of something else. */
  isSure: boolean;
}

/**
 * The publication date that a page's JSON-LD states for its article. Of several articles the one that has this headline or
 * address counts; where none has, only what all of them say.
 */
export function datePublished(document: Document, headline: string): StatedDate | undefined {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    readScript(script.textContent ?? ''),
  );
  const dated = nodes.filter((node) => dateOf(node) !== undefined);
  const articles = dated.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const addresses = addressesOf(document);
  const about = articles.find((node) => isTitled(node, headline) || isAt(node, addresses));
  if (about !== undefined) return state(about, about.salvaged !== true);
  const [first] = articles;
  if (first === undefined) {
    const page = dated.find((node) => typesOf(node).some((type) => PAGE.test(type)));
    return page && state(page, false);
  }
  if (articles.some((node) => dateOf(node)?.slice(0, 10) !== dateOf(first)?.slice(0, 10))) return undefined;
  return state(first, addressOf(first) === undefined && first.salvaged !== true);
}

function state(node: Node, isSure: boolean): StatedDate | undefined {
  const text = dateOf(node);
  return text === undefined ? undefined : { text, isSure };
}

function dateOf({ datePublished, dateCreated, coverageStartTime }: Node): string | undefined {
  return textOf(datePublished) ?? textOf(dateCreated) ?? textOf(coverageStartTime);
}

function readScript(text: string): Node[] {
  if (text.length > MAX_LETTERS || !/date(?:Published|Created)|coverageStartTime/.test(text)) return [];
  const json = text
    .replace(
      /^\s*(?:<!--|(?:\/\*\s*|\/\/\s*)?<!\[CDATA\[(?:\s*\*\/)?)|(?:-->|(?:\/\*\s*|\/\/\s*)?\]\]>(?:\s*\*\/)?)\s*$/g,
      '',
    )
    .replace(/;\s*$/, '');
  for (const attempt of [json, repair(json)]) {
    try {
      return collect(JSON.parse(attempt), 0);
    } catch {
      // The next way of reading it is tried.
    }
  }
  return salvage(text);
}

/** Templates leave line breaks in strings and commas before closing brackets. */
function repair(json: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids just these.
  return json.replace(/[\u0000-\u001f]+/g, ' ').replace(/(?<![,\s])\s*,[,\s]*(?=[}\]])/g, '');
}

/** Templates that forget to escape a quotation mark break the data but not its dates. */
function salvage(text: string): Node[] {
  const dates = new Set([...text.matchAll(/"datePublished"\s*:\s*"([^"]{8,40})"/g)].map(([, date]) => date));
  const type = /"@type"\s*:\s*(?:\[\s*)?"([A-Za-z]+)"/.exec(text)?.[1];
  const [date] = dates;
  return dates.size === 1 ? [{ '@type': type ?? 'WebPage', datePublished: date, salvaged: true }] : [];
}

/** All nodes in document order; lists of other pages are left out. */
function collect(value: unknown, depth: number): Node[] {
  if (depth > MAX_DEPTH || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, depth + 1));
  const node = value as Node;
  if (typesOf(node).includes('ItemList')) return [];
  const parts = Object.entries(node).filter(([key]) => !OTHERS.test(key));
  return [node, ...parts.flatMap(([, child]) => collect(child, depth + 1))];
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/:]/, ''));
}

/** Shorter headlines may begin another one; behind a longer one portals write the day and the outlet. */
const MIN_HEADLINE = 12;

function isTitled(node: Node, headline: string): boolean {
  const named = textOf(node.headline) ?? textOf(node.name);
  if (headline === '' || named === undefined) return false;
  const [a, b] = [fold(named), fold(headline)];
  return a === b || (b.length >= MIN_HEADLINE && a.startsWith(b));
}

/** Whether the node's address is one of these; where it has a query, sites tell articles apart by that. */
function isAt(node: Node, addresses: string[]): boolean {
  const address = addressOf(node);
  if (address === undefined) return false;
  const asked = address.includes('?') ? addresses : addresses.map((known) => known.replace(/\?.*$/, ''));
  return asked.includes(address);
}

function addressOf({ url, mainEntityOfPage: page }: Node): string | undefined {
  const address = textOf(url) ?? textOf(page) ?? textOf((page as Node | null | undefined)?.['@id']);
  return address === undefined ? undefined : pathOf(address);
}

function fold(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase() || text.trim();
}

function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}
