import { readDate } from './read-date.ts';

/** Names of `meta` elements that carry the publication date, in the order of trust, lower case. */
const META_NAMES = new Set([
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
]);

/** Names by which sites mark the time of the last change. */
export const CHANGED = /modif|updat|revis/i;

/** The publication date in the page's `meta` elements, as YYYY-MM-DD. */
export function dateInMeta(document: Document, today: Date): string | undefined {
  const dates = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta:is([content],[value])')) {
    const names = ['property', 'name', 'itemprop'].map(
      (key) => meta.getAttribute(key)?.toLowerCase().replace(/\s/g, '') ?? '',
    );
    if (names.some((name) => CHANGED.test(name))) continue;
    const name = names.find((known) => META_NAMES.has(known) && !dates.has(known));
    if (name === undefined) continue;
    const content = meta.getAttribute('content') ?? meta.getAttribute('value');
    const stated = name === 'parsely-page' ? /"pub_date"\s*:\s*"([^"]+)"/.exec(content ?? '')?.[1] : content;
    const date = readDate(stated, today);
    if (date !== undefined) dates.set(name, date);
  }
  for (const name of META_NAMES) {
    const date = dates.get(name);
    if (date !== undefined) return date;
  }
  return undefined;
}
