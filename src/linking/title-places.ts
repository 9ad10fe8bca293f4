import { firstPlace } from '../model/halving.ts';
import type { Hit, TitleHit } from './hits.ts';

/** Longest title in characters, with room. */
export const MAX_TITLE = 48;

/** Titles without those that are another thing's name too: 국장, a director general and a state funeral. */
export function titlesAlone(titles: TitleHit[], hits: Hit[]): TitleHit[] {
  const names = new Set(hits.map(({ start, end }) => `${start}-${end}`));
  return titles.filter(({ start, end }) => !names.has(`${start}-${end}`));
}

/** Of titles in order of their starts, those that lie between two offsets. */
export function titlesBetween(titles: TitleHit[], from: number, to: number): TitleHit[] {
  const first = firstPlace(titles.length, (place) => (titles[place] as TitleHit).start >= from);
  const found: TitleHit[] = [];
  for (let at = first; at < titles.length && (titles[at] as TitleHit).start < to; at++) {
    const title = titles[at] as TitleHit;
    if (title.end <= to) found.push(title);
  }
  return found;
}
