import type { Gazetteer } from '../knowledge/gazetteer/gazetteer.ts';
import type { EntryRecord } from '../knowledge/gazetteer/rule.ts';
import { isSingle } from '../knowledge/gazetteer/tokens.ts';
import { compareDates } from '../model/partial-date.ts';
import type { Hit } from './hits.ts';
import type { Reading } from './reading.ts';
import { MAX_TITLE, titlesBetween } from './title-places.ts';

/** An office's title beside a surname. */
export interface TitleBeside {
  /** Numbers of the titles that the words may stand for: "Minister" is several. */
  titles: number[];
  /** As the text writes it. */
  text: string;
  /** "former", "late", "then": the office need not be held at the article's date. */
  isPast: boolean;
}

/** Words between title and name, or before the title, that put the office into the past. */
const PAST_BEFORE =
  /\b(?:former|ex|late|then|onetime|one-time|past|previous|predecessor)[\s-]+(?:\p{L}+[\s-]+){0,3}$/iu;
const PAST_MARKS = /^(?:\s*(?:元|前|故|당시|전|고))/;
/** The same before a surname in scripts where the office follows it: 当時の小泉首相, 당시 오부치 총리. */
const THEN_BEFORE = /(?:当時の?|당시)[\s\u00a0]?$/;
/** The reading of a surname, in brackets between it and the office: 尹(ユン)大統領. */
const READING = /^[（(][ァ-ヶー]{1,6}[)）]/;

/** Ways of addressing that stand before a surname and say nothing of an office. */
export const HONORIFICS = /(?:^|[\s("“‘'])(?:Mr|Mrs|Ms|Miss|Dr|Sir|Madam|Madame|Lady|Halmoni|Grandma)\.?\s$/;

/**
 * The title that stands beside a surname: before it in Latin script ("Prime Minister Abe"), after it in others (安倍首相, 박 대통령),
 * where a word for "former" may stand between.
 */
export function titleBeside(reading: Reading, hit: Hit): TitleBeside | undefined {
  return isSingle(reading.tokens, hit.from) ? titleAfter(reading, hit) : titleBefore(reading, hit);
}

function titleBefore(reading: Reading, hit: Hit): TitleBeside | undefined {
  const { text } = reading.block;
  const beside = titlesBetween(reading.titles, hit.start - MAX_TITLE, hit.start).filter(({ end }) =>
    /^[\s\u00a0]$/.test(text.slice(end, hit.start)),
  );
  if (!beside.length) return undefined;
  const start = Math.min(...beside.map((title) => title.start));
  const longest = beside.filter((title) => title.start === start);
  return {
    titles: longest.map(({ title }) => title),
    text: text.slice(start, longest[0]?.end),
    isPast: PAST_BEFORE.test(text.slice(Math.max(0, start - 40), start)),
  };
}

function titleAfter(reading: Reading, hit: Hit): TitleBeside | undefined {
  const { text } = reading.block;
  const surnameEnd = hit.end + (READING.exec(text.slice(hit.end, hit.end + 8))?.[0].length ?? 0);
  const mark = PAST_MARKS.exec(text.slice(surnameEnd, surnameEnd + 4))?.[0] ?? '';
  const from = surnameEnd + mark.length;
  const beside = titlesBetween(reading.titles, from, from + MAX_TITLE).filter(({ start }) =>
    /^[\s\u00a0]?$/.test(text.slice(from, start)),
  );
  if (!beside.length) return undefined;
  const end = Math.max(...beside.map((title) => title.end));
  const isPast = mark !== '' || THEN_BEFORE.test(text.slice(Math.max(0, hit.start - 4), hit.start));
  const longest = beside.filter((title) => title.end === end);
  return { titles: longest.map(({ title }) => title), text: text.slice(longest[0]?.start, end), isPast };
}

/**
 * The title without those offices that many hold at a time; undefined if no other is left. A form that stands for such an office too
 * (위원장, Minister) is no better, unless it is the other's own name (President).
 */
export function soleOffice({ extras }: Gazetteer, beside: TitleBeside): TitleBeside | undefined {
  const isShared = beside.titles.some((title) => extras.titles[title]?.shared);
  const titles = beside.titles.filter((title) => {
    const office = extras.titles[title];
    return !office?.shared && (!isShared || office?.own.includes(beside.text));
  });
  return titles.length ? { ...beside, titles } : undefined;
}

/**
 * Whether a person held one of the titles: "then" at the article's date (at any time, if the article has none), "before" it, or never.
 * Dates compare as far as both are exact.
 */
export function heldTitle(
  entry: EntryRecord,
  beside: TitleBeside,
  date: string | undefined,
): 'then' | 'before' | 'never' {
  const terms = (entry.terms ?? []).filter(({ title }) => beside.titles.includes(title));
  if (!terms.length) return 'never';
  if (date === undefined) return 'then';
  const began = terms.filter(({ from }) => compareDates(from, date) <= 0);
  if (began.some(({ to }) => to === undefined || compareDates(date, to) <= 0)) return 'then';
  return began.length ? 'before' : 'never';
}

/** Whether a person held any office that the base lists at the date; without a date nobody did. */
export function holdsOffice({ terms = [] }: Pick<EntryRecord, 'terms'>, date: string | undefined): boolean {
  return (
    date !== undefined &&
    terms.some(({ from, to }) => compareDates(from, date) <= 0 && (to === undefined || compareDates(date, to) <= 0))
  );
}

/** Whether a person led a country at the date. */
export function leadsCountry(
  { extras }: Gazetteer,
  { terms = [] }: Pick<EntryRecord, 'terms'>,
  date: string | undefined,
): boolean {
  return holdsOffice({ terms: terms.filter(({ title }) => extras.titles[title]?.leads) }, date);
}

/**
 * Whether a person's time in office is over, so that at the date the surname may as well be meant for `others` who are in office: all his
 * terms have ended, and one of the others holds an office that he once held, or {@link FORGOTTEN_AFTER} years have passed.
 */
export function isOfThePast(
  { terms = [] }: Pick<EntryRecord, 'terms'>,
  others: Pick<EntryRecord, 'terms'>[],
  date: string,
): boolean {
  if (!terms.length || !terms.every(({ to }) => to !== undefined && compareDates(date, to) > 0)) return false;
  // Who left office or died this month is news of the day.
  if (terms.some(({ to }) => to?.slice(0, MONTH) === date.slice(0, MONTH))) return false;
  const lastYear = Math.max(...terms.map(({ to }) => Number(to?.slice(0, 4))));
  if (Number(date.slice(0, 4)) - lastYear > FORGOTTEN_AFTER) return true;
  return others.some((other) =>
    other.terms?.some(({ title, of }) => terms.some((term) => term.title === title && term.of === of)),
  );
}

/** Length of a date's year and month. */
const MONTH = '2000-01'.length;
/** So many years after their last office people are no longer in the news of the day by their surname alone. */
const FORGOTTEN_AFTER = 8;

/**
 * Whose a surname is by the country or body before it: "North Korea's Kim", "Japan's Abe". Who of `bearers` (numbers of entries) held an
 * office there at the date; of several, who led the country.
 */
export function officeholderBeside(
  gazetteer: Gazetteer,
  bearers: number[],
  { block }: Reading,
  hit: Hit,
  date: string | undefined,
): number | undefined {
  const before = block.text.slice(Math.max(0, hit.start - MAX_TITLE), hit.start).replace(/[’`´]/g, "'");
  const own = bearers.filter((bearer) => {
    const { terms = [] } = gazetteer.entry(bearer);
    return holdsOffice({ terms: terms.filter(({ of }) => before.endsWith(`${of}'s `)) }, date);
  });
  const [sole, ...others] =
    own.length > 1 ? own.filter((bearer) => leadsCountry(gazetteer, gazetteer.entry(bearer), date)) : own;
  return others.length ? undefined : sole;
}
