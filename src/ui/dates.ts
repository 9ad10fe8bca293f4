import type { PartialDate } from '../model/entry.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';

const LOCALES: Record<InterfaceLanguage, string> = { en: 'en-GB', ja: 'ja-JP', ko: 'ko-KR' };
const PARTS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
];
const PARTIAL = /^\d{4}(-\d{2}){0,2}$/;

/** A date as exact as it is given: "22 June 1965", "June 1965", "1965". What is no date is returned as it stands. */
export function spellDate(date: PartialDate, language: InterfaceLanguage): string {
  if (!PARTIAL.test(date)) return date;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const time = Date.UTC(year, month - 1, day);
  const parts = PARTS[date.split('-').length - 1];
  return new Intl.DateTimeFormat(LOCALES[language], { ...parts, timeZone: 'UTC', calendar: 'gregory' }).format(time);
}

/** The years of a period: "1954–2022", "2021" where it ends in the year it began, "2021–" where it has not ended. */
export function spellYears(from: PartialDate, to: PartialDate | undefined): string {
  const [first, last] = [from.slice(0, 4), to?.slice(0, 4)];
  return first === last ? first : `${first}–${last ?? ''}`;
}
