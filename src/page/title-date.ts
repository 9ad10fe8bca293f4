import { foldDateText } from './date-text.ts';
import { findDate } from './read-date.ts';

/** What parts a title from the outlet and the date that follow it. */
const JOINTS = /\s[-–—|]\s|[|()[\]]/;

/** The date that stands for itself in the page's title, as in "Headline - 13.05.2014 - Outlet" and "見出し（2014年5月13日）". */
export function dateInTitle(document: Document, today: Date, language: string): string | undefined {
  for (const part of foldDateText(document.title).split(JOINTS)) {
    const text = part.trim();
    const found = findDate(text, today, language);
    if (found?.start === 0 && found.end === text.length) return found.date;
  }
  return undefined;
}
