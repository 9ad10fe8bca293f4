import { dateInAddress } from './address-date.ts';
import type { Article } from './article.ts';
import { dateInByline, dateInTime } from './date-lines.ts';
import { datePublished } from './json-ld.ts';
import { dateInMeta } from './meta-date.ts';
import { readDate } from './read-date.ts';

/** The day on which an article was published, and which of the page's marks said so, most trusted first. */
export interface ArticleDate {
  /** YYYY-MM-DD. */
  date: string;
  from: 'json-ld' | 'meta' | 'time' | 'address' | 'byline';
}

/** Finds the publication date. Dates in the running text are not taken, only what is marked or set as a date line. */
export function findArticleDate(document: Document, article: Article, today = new Date()): ArticleDate | undefined {
  const headline = article.headline?.textContent?.trim() ?? '';
  const sources: [ArticleDate['from'], () => string | undefined][] = [
    ['json-ld', () => readDate(datePublished(document, headline), today)],
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

/** The publication date of a further article on a page, of which the page's own data say nothing. */
export function findOwnDate(document: Document, article: Article, today = new Date()): string | undefined {
  return dateInTime(document, article, today) ?? dateInByline(document, article, today);
}
