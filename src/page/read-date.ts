const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The web had no news before; a later year than the next is an error or a placeholder. */
const FIRST_YEAR = 1990;

const USUAL = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/;
/** "2016-11-29T…", "2016/11/29", "2016.11.29", "2016年11月29日", "2016년 11월 29일". */
const YEAR_FIRST = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/;
/** "20161129", alone or with a time behind it, as "20161129T1200" and "20161129120000". */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:$|T|[ _]|\d{4}$|\d{6}$)/;
const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}\\.?,?`;
/** "29 November 2016", "29th Nov., 2016", "29-Nov-2016". */
const DAY_FIRST = new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH}[\\s-]+(\\d{4})(?!\\d)`, 'i');
/** "November 29, 2016", "Nov. 29 2016". */
const MONTH_FIRST = new RegExp(`(?<![a-z])${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'i');
/** "Tue Nov 29 12:00:00 EST 2016", as some servers print dates. */
const YEAR_LAST = new RegExp(
  `(?<![a-z])${MONTH}\\s+(\\d{1,2})\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s.{0,12}?(\\d{4})$`,
  'i',
);
/** Seconds or milliseconds since 1970. */
const EPOCH = /^(\d{10})(\d{3})?$/;

/**
 * Reads the day out of a date as markup writes it, as YYYY-MM-DD; undefined for what names no day. The day is the
 * outlet's own: a time zone in the text does not shift it. "05/06/2016" is two different days and so is none.
 */
export function readDate(text: string | null | undefined, today: Date): string | undefined {
  const trimmed = text?.trim() ?? '';
  // What nearly all markup says; the other expressions need not be compiled for it.
  const usual = USUAL.exec(trimmed);
  if (usual !== null) return dayOf(usual.slice(1), today);
  const epoch = EPOCH.exec(trimmed);
  if (epoch !== null) return readDate(new Date(Number(epoch[1]) * 1000).toISOString(), today);
  const compact = COMPACT.exec(trimmed) ?? YEAR_FIRST.exec(trimmed);
  if (compact !== null) return dayOf(compact.slice(1), today);
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst !== null) return dayOf([dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]], today);
  const monthFirst = MONTH_FIRST.exec(trimmed) ?? YEAR_LAST.exec(trimmed);
  return monthFirst === null ? undefined : dayOf([monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]], today);
}

/** The number of an English month, "0" for another word. */
export function monthOf(word = ''): string {
  return String(MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1);
}

/** The day as YYYY-MM-DD, where the calendar has it and an article of the web can be of it. */
export function dayOf([year = '', month = '', day = '']: (string | undefined)[], today: Date): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Date.parse takes February 30th for March 1st.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return undefined;
  const dayMs = 24 * 60 * 60 * 1000;
  return Number(year) >= FIRST_YEAR && time <= today.getTime() + dayMs ? date : undefined;
}
