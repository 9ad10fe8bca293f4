import type { PartialDate } from '../model/entry.ts';
import { spellDate } from './dates.ts';
import { useWords } from './words/words.ts';

/** A date spelled for reading, with the exact one for machines. */
export function DateText({ date }: { date: PartialDate }) {
  const { language } = useWords();
  return <time dateTime={date}>{spellDate(date, language)}</time>;
}
