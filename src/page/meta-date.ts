import { CHANGED } from './date-labels.ts';
import type { StatedDate } from './json-ld.ts';
import { readDate } from './read-date.ts';

/** Names of `meta` elements that carry the publication date, in the order of trust, lower case. */
const SURE_NAMES = namesIn(`
  article:published_time og:article:published_time og:published_time datepublished
  rnews:datepublished article:published article.published article:publicationdate
  parsely-pub-date parsely-page sailthru.date cxenseparse:recs:publishtime
  cxenseparse:publishtime dcterms.issued dc.date.issued originalpublicationdate
  ops_originalpublicationdate article_date_original dcsext.articlefirstpublished publishdate
  publish-date publish_date publisheddate published-date publication_date publication-date
  pubdate pub_date pub-date ptime date_published bt:pubdate lp.article:published_time
  prism.publicationdate citation_publication_date
`);

/** Names that some sites give to another date: of a draft, of the last change, of today. */
const UNSURE_NAMES = namesIn(`
  dcterms.created dcterms.date dc.date.created dc.date displaydate createdate
  article:create_at weibo:article:create_at apub:time pdate date
`);
/** What sites make up themselves: "release:date", "creation_date", "pubday". */
const MADE_UP =
  /(?:publi|pub|issue|release|creat|post)[a-z]*[:._-]?(?:date|day|time|at|on)$|^date[:._-]?(?:publi|creat|issue)/;

/** The publication dates in the page's `meta` elements, most trusted first. */
export function datesInMeta(document: Document, today: Date, language: string): StatedDate[] {
  const stated = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta:is([content],[value])')) {
    const names = ['property', 'name', 'itemprop'].map(
      (key) => meta.getAttribute(key)?.toLowerCase().replace(/\s/g, '') ?? '',
    );
    if (names.some((name) => CHANGED.test(name))) continue;
    const name = names.find((known) => isDateName(known) && !stated.has(known));
    if (name === undefined) continue;
    const content = meta.getAttribute('content') ?? meta.getAttribute('value') ?? '';
    const text = name === 'parsely-page' ? /"pub_date"\s*:\s*"([^"]+)"/.exec(content)?.[1] : content;
    if (text !== undefined && readDate(text, today, language) !== undefined) stated.set(name, text);
  }
  const order = [...SURE_NAMES, ...UNSURE_NAMES, ...stated.keys()];
  return [...new Set(order)].flatMap((name) => {
    const text = stated.get(name);
    return text === undefined ? [] : [{ text, isSure: SURE_NAMES.has(name) }];
  });
}

function isDateName(name: string): boolean {
  return SURE_NAMES.has(name) || UNSURE_NAMES.has(name) || MADE_UP.test(name);
}

function namesIn(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
