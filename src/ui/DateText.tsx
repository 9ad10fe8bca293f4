import type { PartialDate } from '../model/entry.ts';
import { spellDate } from './dates.ts';
import { useLanguage } from './words/language.ts';

/** A date spelled for reading, with the exact one for machines. */
export function DateText({ date }: { date: PartialDate }) {
  const language = useLanguage();
  return <time dateTime={date}>{spellDate(date, language)}</time>;
}
