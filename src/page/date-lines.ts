import type { Article } from './article.ts';
import { CHANGED, changesNothing, findPublished } from './date-labels.ts';
import { foldDateText, mayHoldDate } from './date-text.ts';
import { placeOf } from './outside.ts';
import { leadsHere } from './own-address.ts';
import { readDate } from './read-date.ts';

/** What reading a page's dates takes besides the page. */
export interface DateReading {
  document: Document;
  article: Article;
  today: Date;
  /** The page's, as BCP 47. */
  language: string;
}

const PUBLISHED = '[itemprop~="datePublished"]:not(meta),time[pubdate],abbr.published[title]';

/**
 * The date that an element of the article declares as that of publication, as written; else that of its first `time`.
 */
export function dateInTime({ document, article, today, language }: DateReading): string | undefined {
  const declared = [...document.querySelectorAll(PUBLISHED)];
  const mine = declared.filter((element) => isOfArticle(element, article));
  const times = within(article, 'time[datetime]').filter((time) => isOfArticle(time, article));
  // Outside the article the only one on the page is the page's.
  const only = declared.length === 1 ? declared : [];
  for (const element of [...mine, ...times, ...only]) {
    const stated = ['datetime', 'content', 'title']
      .map((name) => element.getAttribute(name))
      .find((value) => value !== null);
    const shown = foldDateText(element.textContent?.slice(0, 2 * MAX_DATE_LINE) ?? '');
    const isRead = stated && readDate(stated, today) !== undefined;
    // An element that shows both dates states the later one.
    if (isRead && changesNothing(shown)) return stated;
    const date = findPublished(shown, today, language)?.date;
    if (date !== undefined) return date;
  }
  return undefined;
}

/** How far up from the headline its byline is looked for. */
const BYLINE_LEVELS = 3;

/** What a selector finds around the headline and in the article, in document order but for what both hold. */
function within({ headline, regions }: Article, selector: string): Element[] {
  const near = headline && nearest(headline).at(-1);
  const tops = [...(near ? [near] : []), ...regions.filter((region) => near?.contains(region) !== true)];
  return [...new Set(tops.flatMap((top) => [...top.querySelectorAll(selector)]))];
}

/** What surrounds an element, from its parent on. */
export function nearest(start: Element, levels = BYLINE_LEVELS): Element[] {
  const elements: Element[] = [];
  for (let near = start.parentElement; near !== null && near.localName !== 'body'; near = near.parentElement) {
    if (elements.push(near) === levels) break;
  }
  return elements;
}

function isOfArticle(time: Element, { headline, regions }: Article): boolean {
  const parent = time.parentElement;
  const names = [namesOf(time), time.getAttribute('itemprop'), parent && namesOf(parent)].join(' ');
  if (CHANGED.test(names)) return false;
  const region = regions.find((element) => element.contains(time));
  const around = headline ? nearest(headline) : [];
  const near = around.find((element) => element.contains(time)) ?? region;
  if (near === undefined) return false;
  // So far from the headline what stands behind the text is a column of other matters.
  const isFar = near === around[BYLINE_LEVELS - 1] && region === undefined;
  if (isFar && isBehind(time, regions.at(-1))) return false;
  // Where the headline itself has a name of what stands beside articles, such names tell nothing.
  return isNotBeside(time, near, headline !== null && placeOf(headline) !== 'inside');
}

function isBehind(element: Element, other: Element | undefined): boolean {
  const position = other?.compareDocumentPosition(element) ?? 0;
  return (position & 4) /* DOCUMENT_POSITION_FOLLOWING */ !== 0;
}

/**
 * A card that leads to another article has a time of its own; many pages link their own date to themselves. What says of
 * itself that it tells of publication may stand in a box named as one of sharing or of sponsors.
 */
export function isNotBeside(time: Element, top: Element, isClaimed = false): boolean {
  const link = time.closest('a');
  if (link !== null && !leadsHere(link)) return false;
  for (let element: Element | null = time; element !== null && element !== top; element = element.parentElement) {
    const place = placeOf(element);
    if (place === 'never' || (place !== 'inside' && !isClaimed)) return false;
  }
  return true;
}

const DATE_NAMES =
  '[class*="date" i],[class*="time" i],[class*="publish" i],[class*="byline" i],[class*="posted" i],[class*="submitted" i],[class*="datum" i],[class*="fecha" i],[id*="date" i]';
/** A date line says little else; a longer text is about something. */
const MAX_DATE_LINE = 60;

/**
 * The text of an element beside the headline that is named as a date line; one below the headline comes first, for above it
 * many pages have a clock.
 */
export function dateInByline(reading: DateReading, names = DATE_NAMES, max = MAX_DATE_LINE): string | undefined {
  const { article, today, language } = reading;
  const { headline } = article;
  if (headline === null) return undefined;
  let above: string | undefined;
  for (const line of within(article, names)) {
    const text = line.textContent?.trim() ?? '';
    if (text === '' || text.length > max || !mayHoldDate(text) || isOfStatedTime(line)) continue;
    const date = findPublished(foldDateText(text), today, language)?.date;
    if (date === undefined || !isOfArticle(line, article)) continue;
    if (isBehind(line, headline)) return date;
    if (!isClock(date, today)) above ??= date;
  }
  return above;
}

/** Pages have such an element's text from its attribute, often in the reader's time zone: it says nothing more. */
function isOfStatedTime(line: Element): boolean {
  return line.closest('time[datetime$="Z" i]') !== null;
}

/** What stands above a page and says today's date says it every day. */
export function isClock(date: string, today: Date): boolean {
  const dayMs = 24 * 60 * 60 * 1000;
  return Math.abs(Date.parse(date) - today.getTime()) < 2 * dayMs;
}

function namesOf(element: Element): string {
  return `${element.id} ${element.getAttribute('class') ?? ''}`;
}
