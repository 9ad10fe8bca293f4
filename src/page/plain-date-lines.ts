import { claimsPublication, findPublished, withoutChanges } from './date-labels.ts';
import { type DateReading, isClock, isNotBeside, nearest } from './date-lines.ts';
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
  const { headline, regions } = reading.article;
  const { body } = reading.document;
  for (const node of textsFrom(headline ?? regions[0], body, 'nextNode', MAX_AFTER)) {
    if (headline?.contains(node)) continue;
    const line = lineOf(node);
    const isParagraph = line.length >= MIN_PARAGRAPH;
    const date = isParagraph ? dateAtHead(line, reading) : dateInLine(line, node, reading, false);
    if (date !== undefined) return date;
    if (isParagraph) break;
  }
  return datesIn(textsFrom(headline, body, 'previousNode', MAX_BEFORE), reading, true)[0];
}

/** So far up from the headline, and so many pieces of text before it, a line may be the article's that does not say so. */
const LEVELS_ABOVE = 4;
const MAX_ABOVE = 10;
/** So many pieces of the page's text are asked whether they tell of publication. */
const MAX_TEXTS = 1_000;

/**
 * The only date on the page of which a line says that something was published then, wherever it stands; else the only date in
 * lines right above the headline. For pages that say no date otherwise.
 */
export function dateInLoneLine(reading: DateReading): string | undefined {
  const { article, document, today } = reading;
  const start = article.headline ?? article.regions[0];
  const all = textsFrom(document.body, document.body, 'nextNode', MAX_TEXTS);
  const lead = textsFrom(start, document.body, 'nextNode', MAX_AFTER).find(
    ({ data }) => data.trim().length >= MIN_PARAGRAPH,
  );
  const claimed = all.flatMap((text) => dateInLine(text.data.trim(), text, reading, true) ?? []);
  const near = start && nearest(start, LEVELS_ABOVE).at(-1);
  const above = datesIn(textsFrom(start, near, 'previousNode', MAX_ABOVE), reading, false);
  const dates = claimed.length > 0 ? claimed : above.filter((date) => !isClock(date, today));
  const [date] = dates;
  if (date === undefined) return lead && dateAtHead(lead.data.trim(), reading, true);
  return dates.every((other) => other === date) ? date : undefined;
}

const UNSEEN = /^(?:script|style|noscript|template|option|button|)$/;

/** Texts that a reader sees, from an element on and within another. */
function textsFrom(
  start: Element | null | undefined,
  top: Element | null | undefined,
  step: 'nextNode' | 'previousNode',
  max: number,
): Text[] {
  const texts: Text[] = [];
  if (!start || !top) return texts;
  const walker = top.ownerDocument.createTreeWalker(top, 4 /* NodeFilter.SHOW_TEXT */);
  walker.currentNode = start;
  while (texts.length < max && walker[step]()) {
    const text = walker.currentNode as Text;
    if (!/\S/.test(text.data) || UNSEEN.test(text.parentElement?.localName ?? '')) continue;
    texts.push(text);
  }
  return texts;
}

/** The text, with the rest of a short line that has several elements. */
function lineOf({ data, parentElement }: Text): string {
  const text = data.trim();
  if (text.length > MAX_LINE || parentElement === null || parentElement.childElementCount > 6) return text;
  const line = parentElement.textContent?.trim() ?? '';
  return line.length <= MAX_LINE ? line : text;
}

function datesIn(texts: Text[], reading: DateReading, mustClaim: boolean): string[] {
  return texts.flatMap((text) => dateInLine(lineOf(text), text, reading, mustClaim) ?? []);
}

function dateInLine(text: string, node: Text, reading: DateReading, mustClaim: boolean): string | undefined {
  const { article, document, today, language } = reading;
  if (text.length > MAX_LINE || !mayHoldDate(text)) return undefined;
  const line = foldDateText(text);
  const isClaimed = claimsPublication(line);
  if (mustClaim && !isClaimed) return undefined;
  const found = findPublished(line, today, language);
  if (found === undefined || !isDateLine(withoutChanges(line), found)) return undefined;
  const near = article.regions.find((region) => region.contains(node)) ?? document.body;
  const { parentElement } = node;
  return parentElement !== null && isNotBeside(parentElement, near, isClaimed && !mustClaim) ? found.date : undefined;
}

/** Before a date stand an author, a place, a weekday or "published"; after it a time, a place, a page. */
function isDateLine(line: string, { start, end }: FoundDate): boolean {
  const [before, after] = [line.slice(0, start), line.slice(end)];
  const beginsRight = /^\s*(?:\p{L}{2,12}\s*)?$|[\p{P}|]\s*$/u.test(before) || claimsPublication(before);
  const endsRight = /^\s*(?:$|[^\p{L}\s]|(?:\p{L}{1,10}\.?\s+){0,2}\d|\p{L}{1,12}$)/u.test(after);
  return beginsRight && (endsRight || claimsPublication(after));
}

/** The letters in which the place and date of a report must stand; "(13.05.2014)" needs no place. */
const HEAD = 90;

function dateAtHead(text: string, { today, language }: DateReading, isPlaceless = false): string | undefined {
  if (!/^[\p{Lu}([]/u.test(text)) return undefined;
  const head = foldDateText(text.slice(0, HEAD));
  const found = findDate(head, today, language);
  if (found === undefined) return undefined;
  const [before, after] = [head.slice(0, found.start), head.slice(found.end)];
  const isPlace = isPlaceless ? before === '' : /^[\p{L}\s.'-]{2,30}[,(]\s*$/u.test(before);
  const isClosed = /^[\s)]*(?:\([^)]{2,30}\)\s*)?(?:-|–|—|:)/.test(after);
  const isBracketed = /^[([]$/.test(before) && /^\s?[)\]]/.test(after);
  return isBracketed || (isPlace && isClosed) ? found.date : undefined;
}
