import { foldDateText } from './date-text.ts';
import { monthNamed } from './month-names.ts';

/** The web had no news before; a later year than the next is an error or a placeholder. */
const FIRST_YEAR = 1990;
/** Thailand counts from the year 543 before the common era; no article is of a year that high otherwise. */
const BUDDHIST_FROM = 2400;
const BUDDHIST_OFFSET = 543;

const USUAL = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** "2016-11-29T…", "2016/11/29", "2016.11.29", "2016年11月29日", "2016년 11월 29일". */
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)\s?[日일]?/;
/** "20161129", alone or with a time behind it, as "20161129T1200" and "20161129120000". */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|t|[ _]|\d{4}$|\d{6}$)/;
/** A letter, as far as it matters: to compile the letters of all scripts takes a browser milliseconds. */
const LETTER = '[^\\s\\d.,:;/|()\\[\\]-]';
/** "29 november 2016", "29th nov., 2016", "29-nov-2016", "1er aout 2014", "13 de mayo de 2014", "04 ab/ogst 2013". */
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s-]+(?:(?:of|de|del|di) )?(?:${LETTER}{2,12}/)?(${LETTER}{2,15})\\.?,?[\\s-]+(?:(?:de|del) )?(\\d{4})(?!\\d)`,
  'g',
);
/** "november 29, 2016", "nov. 29 2016". */
const MONTH_FIRST = new RegExp(
  `(?<!${LETTER})(${LETTER}{2,15})\\.?,?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  'g',
);
/** "2014. majus 13." */
const NAMED_YEAR_FIRST = new RegExp(`(?<!\\d)(\\d{4})\\.?\\s+(${LETTER}{3,15})\\.?\\s+(\\d{1,2})(?!\\d)`, 'g');
/** "tue nov 29 12:00:00 est 2016", as some servers print dates. */
const YEAR_LAST = /\b([a-z]{3})\s+(\d{1,2})\s+\d{1,2}:\d{2}(?::\d{2})?\s.{0,12}?(\d{4})$/g;
/** "03/04/2014", "13.05.2014". */
const NUMBERS = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
/** Seconds or milliseconds since 1970. */
const EPOCH = /^(\d{10})(\d{3})?$/;

/** A date found in a folded text, and where it stands there. */
export interface FoundDate {
  /** YYYY-MM-DD. */
  date: string;
  start: number;
  end: number;
}

/**
 * Reads the day out of a date as markup or a date line writes it, as YYYY-MM-DD; undefined for what names no day. The day
 * is the outlet's own: a time zone in the text does not shift it. The page's language (BCP 47) tells what its months are
 * called and whether "05/06/2016" is in May or June; where it does not tell, it is two different days and so is none.
 */
export function readDate(text: string | null | undefined, today: Date, language = 'en'): string | undefined {
  // What nearly all markup says; the other expressions need not be compiled for it.
  const usual = USUAL.exec(text ?? '');
  if (usual !== null) return dayOf(usual.slice(1), today);
  return findDate(foldDateText(text ?? ''), today, language)?.date;
}

/** The first date in a text that `foldDateText` made. */
export function findDate(text: string, today: Date, language: string): FoundDate | undefined {
  if (!/\d/.test(text)) return undefined;
  const epoch = EPOCH.exec(text);
  if (epoch !== null) {
    const date = dayOf(new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10).split('-'), today);
    return date === undefined ? undefined : { date, start: 0, end: text.length };
  }
  const iso = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (iso !== null) return found(iso, iso.slice(1, 4), today);
  return findNamed(text, today, language) ?? findNumbers(text, today, language);
}

const NAMED: [RegExp, year: number, month: number, day: number][] = [
  [DAY_FIRST, 3, 2, 1],
  [MONTH_FIRST, 3, 1, 2],
  [YEAR_LAST, 3, 1, 2],
  [NAMED_YEAR_FIRST, 1, 2, 3],
];

function findNamed(text: string, today: Date, language: string): FoundDate | undefined {
  for (const [pattern, year, month, day] of NAMED) {
    for (const match of text.matchAll(pattern)) {
      const number = monthNamed(match[month] ?? '', language);
      if (number !== undefined) return found(match, [match[year], String(number), match[day]], today);
    }
  }
  return undefined;
}

/** English of these countries, and most other languages, writes the day before the month. */
const DAY_FIRST_ENGLISH = /^en-(?:gb|uk|au|nz|ie|in|za|sg|hk|my|pk|ng|ke)$/i;
const MONTH_FIRST_ENGLISH = /^en-(?:us|ph)$/i;

function findNumbers(text: string, today: Date, language: string): FoundDate | undefined {
  const match = NUMBERS.exec(text);
  if (match === null) return undefined;
  const [, first = '', mark, second = '', year] = match;
  const isDayFirst =
    mark === '.' || DAY_FIRST_ENGLISH.test(language) || Number(first) > 12 || !/^(?:en|ja|ko|zh)\b/i.test(language);
  const isMonthFirst = MONTH_FIRST_ENGLISH.test(language) || Number(second) > 12;
  if (isMonthFirst && Number(first) <= 12) return found(match, [year, first, second], today);
  return isDayFirst || first === second ? found(match, [year, second, first], today) : undefined;
}

/** Languages that do not, or not all, write the day first where the year has two digits. */
const NO_SHORT = /^(?:en|ja|ko|zh|hu|sv|lt|fa|mn)/;
/** Not "version 1.2.12". */
const SHORT_NUMBERS = /(?<=^|[^\p{L}\d\s.]\s*|\b(?:am|vom|le|il|del)\s)(\d{1,2})([./])(\d{1,2})\2(\d{2})(?!\d|[./]\d)/u;

/** A date in numbers with a year of two digits, as date lines of some languages have it; in English where the order shows. */
export function findShortDate(text: string, today: Date, language: string): FoundDate | undefined {
  const match = SHORT_NUMBERS.exec(text);
  const [, first, , second, year] = match ?? [];
  const isMonthFirst = MONTH_FIRST_ENGLISH.test(language) || (/^en/.test(language) && Number(second) > 12);
  if (match === null || (NO_SHORT.test(language) && !isMonthFirst)) return undefined;
  return found(match, [`20${year}`, ...(isMonthFirst ? [first, second] : [second, first])], today);
}

function found(match: RegExpExecArray, parts: (string | undefined)[], today: Date): FoundDate | undefined {
  const date = dayOf(parts, today);
  return date === undefined ? undefined : { date, start: match.index, end: match.index + match[0].length };
}

/** The day as YYYY-MM-DD, where the calendar has it and an article of the web can be of it. */
export function dayOf([year = '', month = '', day = '']: (string | undefined)[], today: Date): string | undefined {
  const common = Number(year) >= BUDDHIST_FROM ? Number(year) - BUDDHIST_OFFSET : Number(year);
  const date = `${String(common).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date.parse takes February 30th for March 1st.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  const dayMs = 24 * 60 * 60 * 1000;
  return common >= FIRST_YEAR && time <= today.getTime() + dayMs ? date : undefined;
}
