import type { Article } from './article.ts';
import { datePublished } from './json-ld.ts';
import { placeOf } from './outside.ts';
import { dayOf, monthOf, readDate } from './read-date.ts';

/** The day on which an article was published, and which of the page's marks said so, most trusted first. */
export interface ArticleDate {
  /** YYYY-MM-DD. */
  date: string;
  from: 'json-ld' | 'meta' | 'time' | 'address' | 'byline';
}

/** Names of `meta` elements that carry the publication date, in the order of trust, lower case. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'rnews:datepublished',
  'article:published',
  'article.published',
  'article:publicationdate',
  'parsely-pub-date',
  'parsely-page',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'dc.date.issued',
  'dc.date.created',
  'dc.date',
  'originalpublicationdate',
  'ops_originalpublicationdate',
  'article_date_original',
  'dcsext.articlefirstpublished',
  'displaydate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publisheddate',
  'published-date',
  'publication_date',
  'publication-date',
  'pubdate',
  'pub_date',
  'pub-date',
  'ptime',
  'createdate',
  'date_published',
  'article:create_at',
  'weibo:article:create_at',
  'apub:time',
  'bt:pubdate',
  'lp.article:published_time',
  'pdate',
  'date',
];

/** Finds the publication date. Dates in the running text are not taken, only what is marked or set as a date line. */
export function findArticleDate(document: Document, article: Article, today = new Date()): ArticleDate | undefined {
  const headline = article.headline?.textContent?.trim() ?? '';
  const sources: [ArticleDate['from'], () => string | undefined][] = [
    ['json-ld', () => read(datePublished(document, headline), today)],
    ['meta', () => dateInMeta(document, today)],
    ['time', () => dateInTime(document, article, today)],
    ['address', () => dateInAddress(document.URL, today)],
    ['byline', () => dateInByline(document, article, today)],
  ];
  for (const [from, find] of sources) {
    const date = find();
    if (date !== undefined) return { date, from };
  }
  return undefined;
}

function read(text: string | null | undefined, today: Date): string | undefined {
  return text ? readDate(text, today) : undefined;
}

function dateInMeta(document: Document, today: Date): string | undefined {
  const dates = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta:is([content],[value])')) {
    const content = meta.getAttribute('content') ?? meta.getAttribute('value');
    const names = ['property', 'name', 'itemprop'].map(
      (key) => meta.getAttribute(key)?.toLowerCase().replace(/\s/g, '') ?? '',
    );
    if (names.some((name) => CHANGED.test(name))) continue;
    for (const name of names) {
      if (dates.has(name)) continue;
      const date = read(
        name === 'parsely-page' ? /"pub_date"\s*:\s*"([^"]+)"/.exec(content ?? '')?.[1] : content,
        today,
      );
      if (date !== undefined) dates.set(name, date);
    }
  }
  const name = META_NAMES.find((known) => dates.has(known));
  return name === undefined ? undefined : dates.get(name);
}

const PUBLISHED = '[itemprop~="datePublished"],time[pubdate],abbr.published[title]';
/** Names by which sites mark the time of the last change. */
const CHANGED = /modif|updat|revis/i;

/** Elements that state the date of publication; then the first `time` of the article or near its headline. */
function dateInTime(document: Document, article: Article, today: Date): string | undefined {
  const stated = [...document.querySelectorAll(PUBLISHED)];
  const times = [...document.querySelectorAll('time[datetime]')].filter((time) => isOfArticle(time, article));
  for (const element of [...stated, ...times]) {
    const date =
      read(
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title'),
        today,
      ) ?? (element.matches('[itemprop]') ? read(element.textContent, today) : undefined);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** How far up from the headline its byline is looked for. */
const BYLINE_LEVELS = 3;

function isOfArticle(time: Element, { headline, regions }: Article): boolean {
  if (
    CHANGED.test(
      `${namesOf(time)} ${time.getAttribute('itemprop')} ${time.parentElement && namesOf(time.parentElement)}`,
    )
  ) {
    return false;
  }
  let near: Element | null = headline;
  for (let level = 0; level < BYLINE_LEVELS && near !== null; level++) {
    near = near.parentElement;
    if (near === time.ownerDocument.body) near = null;
    if (near?.contains(time)) return isNotBeside(time, near);
  }
  const region = regions.find((element) => element.contains(time));
  return region !== undefined && isNotBeside(time, region);
}

/** A card that leads to another article has a time of its own. */
function isNotBeside(time: Element, top: Element): boolean {
  if (time.closest('a') !== null) return false;
  for (let element: Element | null = time; element !== null && element !== top; element = element.parentElement) {
    if (placeOf(element) !== 'inside') return false;
  }
  return true;
}

/** "/2016/11/29/", "/2016-11-29-", "/20161129/", "/2016/nov/29/"; also "a=20170309-…" in the query, as portals have it. */
function dateInAddress(address: string, today: Date): string | undefined {
  const path = address.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/#.*$/, '');
  const numbers =
    /[/=_-](\d{4})[/_-](\d{1,2})[/_-](\d{1,2})(?=\D|$)/.exec(path) ?? /[/=_-](\d{4})(\d{2})(\d{2})(?=\D|$)/.exec(path);
  if (numbers !== null) return dayOf(numbers[1], numbers[2], numbers[3], today);
  const named = /\/(\d{4})\/([a-z]{3})[a-z]{0,6}\/(\d{1,2})(?=\/|$)/i.exec(path);
  return named === null ? undefined : dayOf(named[1], monthOf(named[2]), named[3], today);
}

const DATE_LINES = ':is(div,span,p,li,dd,em,small,b,i,td,time,address)';
const DATE_NAMES =
  '[class*="date" i],[class*="time" i],[class*="publish" i],[class*="byline" i],[class*="posted" i],[class*="submitted" i],[id*="date" i]';
/** A date line says little else; a longer text is about something. */
const MAX_DATE_LINE = 60;

/** The text of an element beside the headline that is named as a date line. */
function dateInByline(document: Document, article: Article, today: Date): string | undefined {
  if (article.headline === null) return undefined;
  for (const line of document.querySelectorAll(`${DATE_LINES}:is(${DATE_NAMES})`)) {
    const text = line.textContent?.trim() ?? '';
    if (text === '' || text.length > MAX_DATE_LINE || CHANGED.test(text) || !isOfArticle(line, article)) continue;
    const date = readDate(text, today);
    if (date !== undefined) return date;
  }
  return undefined;
}

function namesOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`;
}
