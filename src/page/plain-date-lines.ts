import { claimsPublication, findPublished, withoutChanges } from './date-labels.ts';
import { type DateReading, isNotBeside } from './date-lines.ts';
import { foldDateText, mayHoldDate } from './date-text.ts';
import { type FoundDate, findDate } from './read-date.ts';

/** So many pieces of text after the headline, and before it, may hold its date; further ones belong to something else. */
const MAX_AFTER = 30;
const MAX_BEFORE = 6;
/** A line with an author, a place or a time beside the date is no longer. */
const MAX_LINE = 80;
/** A longer text is one of the article's paragraphs, before which its date stands. */
const MIN_PARAGRAPH = 120;

/**
 * The date in a line of plain text beside the headline, whatever its markup, or at the head of the first paragraph ("SEOUL,
 * May 13, 2014 —"). Looks at a few pieces of text only. A line above the headline must say that it tells of publication.
 */
export function dateInPlainLine(reading: DateReading): string | undefined {
  const { document, article } = reading;
  const start = article.headline ?? article.regions[0];
  if (start === undefined || !document.body) return undefined;
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = start;
  for (let count = 0; count < MAX_AFTER && walker.nextNode(); ) {
    const text = textOf(walker.currentNode, article.headline);
    if (text === undefined) continue;
    count++;
    const isParagraph = text.length >= MIN_PARAGRAPH;
    const date = isParagraph ? dateAtHead(text, reading) : dateInLine(text, walker.currentNode, reading, false);
    if (date !== undefined || isParagraph) return date ?? dateAbove(walker, start, reading);
  }
  return dateAbove(walker, start, reading);
}

function dateAbove(walker: TreeWalker, start: Element, reading: DateReading): string | undefined {
  if (start !== reading.article.headline) return undefined;
  walker.currentNode = start;
  for (let count = 0; count < MAX_BEFORE && walker.previousNode(); ) {
    const text = textOf(walker.currentNode, start);
    if (text === undefined) continue;
    count++;
    const date = dateInLine(text, walker.currentNode, reading, true);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The text, with the rest of a short line that has several elements; undefined for what no reader sees. */
function textOf({ nodeValue, parentElement }: Node, headline: Element | null): string | undefined {
  const text = nodeValue?.trim() ?? '';
  if (text === '' || parentElement === null || headline?.contains(parentElement)) return undefined;
  if (/^(?:script|style|noscript|template|option|button)$/.test(parentElement.localName)) return undefined;
  if (text.length > MAX_LINE || parentElement.childElementCount > 6) return text;
  const line = parentElement.textContent?.trim() ?? '';
  return line.length <= MAX_LINE ? line : text;
}

function dateInLine(text: string, node: Node, reading: DateReading, mustClaim: boolean): string | undefined {
  const { article, document, today, language } = reading;
  if (text.length > MAX_LINE || !mayHoldDate(text)) return undefined;
  const line = foldDateText(text);
  if (mustClaim && !claimsPublication(line)) return undefined;
  const kept = withoutChanges(line);
  const found = findPublished(line, today, language);
  if (found === undefined || !isDateLine(kept, found)) return undefined;
  const near = article.regions.find((region) => region.contains(node)) ?? document.body;
  const { parentElement } = node;
  return parentElement !== null && isNotBeside(parentElement, near) ? found.date : undefined;
}

/** Before a date stand an author, a place, a weekday or "published"; after it a time, a place, a page. */
function isDateLine(line: string, { start, end }: FoundDate): boolean {
  const [before, after] = [line.slice(0, start), line.slice(end)];
  const beginsRight = /^\s*(?:\p{L}{2,12}\s*)?$|[\p{P}|]\s*$/u.test(before) || claimsPublication(before);
  const endsRight = /^\s*(?:$|[^\p{L}\s]|(?:\p{L}{1,10}\.?\s+){0,2}\d|\p{L}{1,12}$)/u.test(after);
  return beginsRight && (endsRight || claimsPublication(after));
}

/** The letters in which the place and date of a report must stand. */
const HEAD = 90;

function dateAtHead(text: string, { today, language }: DateReading): string | undefined {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const head = foldDateText(text.slice(0, HEAD));
  const found = findDate(head, today, language);
  if (found === undefined) return undefined;
  const isPlace = /^[\p{L}\s.'-]{2,30}[,(]\s*$/u.test(head.slice(0, found.start));
  const isClosed = /^[\s)]*(?:\([^)]{2,30}\)\s*)?(?:-|–|—|:)/.test(head.slice(found.end));
  return isPlace && isClosed ? found.date : undefined;
}
