import type { Article } from './article.ts';
import { CHANGED } from './meta-date.ts';
import { placeOf } from './outside.ts';
import { readDate } from './read-date.ts';

const PUBLISHED = '[itemprop~="datePublished"]:not(meta),time[pubdate],abbr.published[title]';

/** The date that an element of the article declares as that of publication; else that of its first `time`. */
export function dateInTime(document: Document, article: Article, today: Date): string | undefined {
  const declared = [...document.querySelectorAll(PUBLISHED)];
  const mine = declared.filter((element) => isOfArticle(element, article));
  const times = [...document.querySelectorAll('time[datetime]')].filter((time) => isOfArticle(time, article));
  // Outside the article the only one on the page is the page's.
  const only = declared.length === 1 ? declared : [];
  for (const element of [...mine, ...times, ...only]) {
    const stated = ['datetime', 'content', 'title']
      .map((name) => element.getAttribute(name))
      .find((value) => value !== null);
    const date =
      readDate(stated, today) ?? (element.matches('[itemprop]') ? readDate(element.textContent, today) : undefined);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** How far up from the headline its byline is looked for. */
const BYLINE_LEVELS = 3;

function isOfArticle(time: Element, { headline, regions }: Article): boolean {
  const names = [namesOf(time), time.getAttribute('itemprop'), time.parentElement && namesOf(time.parentElement)];
  if (CHANGED.test(names.join(' '))) return false;
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

const DATE_LINES = ':is(div,span,p,li,dd,em,small,b,i,td,time,address)';
const DATE_NAMES =
  '[class*="date" i],[class*="time" i],[class*="publish" i],[class*="byline" i],[class*="posted" i],[class*="submitted" i],[id*="date" i]';
/** A date line says little else; a longer text is about something. */
const MAX_DATE_LINE = 60;

/** The text of an element beside the headline that is named as a date line. */
export function dateInByline(document: Document, article: Article, today: Date): string | undefined {
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
