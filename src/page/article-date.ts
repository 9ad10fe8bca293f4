import { dateInAddress } from './address-date.ts';
import type { Article } from './article.ts';
import { type DateReading, dateInByline, dateInTime } from './date-lines.ts';
import { datePublished, type StatedDate } from './json-ld.ts';
import { dayWhere, isDayOf, momentOf } from './local-day.ts';
import { datesInMeta } from './meta-date.ts';
import { languageOf } from './page-language.ts';
import { dateInLoneLine, dateInPlainLine } from './plain-date-lines.ts';
import { readDate } from './read-date.ts';
import { dateInTitle } from './title-date.ts';

/** The day on which an article was published, and which of the page's marks said so, most trusted first. */
export interface ArticleDate {
  /** YYYY-MM-DD, or YYYY-MM where the address alone says the month. */
  date: string;
  from: 'json-ld' | 'meta' | 'time' | 'address' | 'byline' | 'title';
  /** Whether the mark is of this article's publication beyond doubt, or a second one says the same. */
  isSure: boolean;
}

/** A date, and as it is written. */
interface Mark extends ArticleDate {
  text: string;
}

/** Finds the publication date. Dates in the running text are not taken, only what is marked or set as a date line. */
export function findArticleDate(document: Document, article: Article, today = new Date()): ArticleDate | undefined {
  const reading = { document, article, today, language: languageOf(document) };
  const address = dateInAddress(document, today);
  const day = address?.date.length === 10 ? { date: address.date, from: 'address', isSure: false } : undefined;
  const filed = day && { ...day, from: 'address' as const, text: day.date };
  const stated = statedMarks(reading);
  // What the data and the address say alike needs no look at the page.
  const agreed = stated.find(({ date }) => date === filed?.date);
  if (agreed !== undefined && agreed === stated[0]) return finish(agreed, true);
  const shown = shownMarks(reading);
  const [time, ...lines] = shown;
  const marks = [...stated, time, filed, ...lines].filter((mark) => mark !== undefined);
  const main = stated.find(({ isSure }) => isSure) ?? marks[0];
  if (main === undefined) {
    return lastResort(reading, address?.date);
  }
  const others = marks.filter(({ from }) => from !== main.from);
  return original(main, others, address?.isFiled === true) ?? localized(main, marks, reading.language);
}

/** What blogs name the lines in which they tell of a post's author, day and topics; these say more than a date line. */
const POST_LINES = '[class*="meta" i],[class*="footer" i]';
const MAX_POST_LINE = 500;

/** What no mark says: the title or a lone line, which must be of the month that the address has; else that month. */
function lastResort(stated: DateReading, month = ''): ArticleDate | undefined {
  // That month proves in which order numbers are read.
  const reading = month === '' ? stated : { ...stated, language: 'de' };
  const titled = dateInTitle(stated.document, stated.today, stated.language);
  const date = titled ?? dateInByline(reading, POST_LINES, MAX_POST_LINE) ?? dateInLoneLine(reading);
  if (date?.startsWith(month)) return { date, from: titled ? 'title' : 'byline', isSure: false };
  return month === '' ? undefined : { date: month, from: 'address', isSure: false };
}

function finish({ date, from }: Mark, isSure: boolean): ArticleDate {
  return { date, from, isSure };
}

function statedMarks({ document, article, today, language }: DateReading): Mark[] {
  const headline = article.headline?.textContent?.trim() ?? '';
  const data = datePublished(document, headline);
  const mark = (from: Mark['from'], { text, isSure }: StatedDate): Mark[] => {
    const date = readDate(text, today, language);
    return date === undefined ? [] : [{ date, from, isSure, text }];
  };
  return [
    ...(data ? mark('json-ld', data) : []),
    ...datesInMeta(document, today, language).flatMap((stated) => mark('meta', stated)),
  ];
}

/** The date of the article's `time` and that of its date line. */
function shownMarks(reading: DateReading): (Mark | undefined)[] {
  const mark = (from: Mark['from'], text: string | undefined) => {
    const date = readDate(text, reading.today, reading.language);
    return text === undefined || date === undefined ? undefined : { date, from, isSure: false, text };
  };
  return [mark('time', dateInTime(reading)), mark('byline', dateInByline(reading) ?? dateInPlainLine(reading))];
}

/** A `time` and the line that it stands in are one place, which says one thing. */
function placeOf(from: ArticleDate['from']): ArticleDate['from'] {
  return from === 'byline' ? 'time' : from;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * A later date beside an earlier one is that of a change, or of the move into a new system: the earlier one is that of
 * publication, where the address or the page itself shows it.
 */
function original(main: Mark, others: Mark[], isFiled: boolean): ArticleDate | undefined {
  const earlier = others.find(({ date, from }) => {
    const isShown = from === 'byline' || from === 'time' || (from === 'address' && isFiled);
    return isShown && Date.parse(date) < Date.parse(main.date) - DAY_MS;
  });
  if (earlier === undefined) return undefined;
  const places = others.filter(({ date }) => date === earlier.date).map(({ from }) => placeOf(from));
  return finish(earlier, new Set(places).size > 1 && !main.isSure);
}

/** The outlet's own day, where a stamp in UTC is of another there. */
function localized(main: Mark, marks: Mark[], language: string): ArticleDate {
  const moment = momentOf(main.text);
  const witnesses = marks.filter((mark) => mark !== main && momentOf(mark.text) === undefined);
  const isAgreed = marks.some(({ date, from }) => placeOf(from) !== placeOf(main.from) && date === main.date);
  if (moment === undefined) {
    // A day without its hour may be that of UTC: the outlet's own may be the one before.
    const eve = marks.filter(({ date }) => Date.parse(date) === Date.parse(main.date) - DAY_MS);
    const [first, ...others] = eve;
    if (first && others.some(({ from }) => placeOf(from) !== placeOf(first.from))) return finish(first, true);
    return finish(main, isAgreed || (main.isSure && first === undefined));
  }
  const witness = witnesses.find(({ date }) => isDayOf(moment, date));
  if (witness !== undefined) return { ...finish(main, true), date: witness.date };
  const local = dayWhere(moment, language);
  return { ...finish(main, main.isSure && local === main.date), date: local ?? main.date };
}

/** The publication date of a further article on a page, of which the page's own data say nothing. */
export function findOwnDate(document: Document, article: Article, today = new Date()): string | undefined {
  const reading = { document, article, today, language: languageOf(document) };
  return readDate(dateInTime(reading), today) ?? dateInByline(reading);
}
