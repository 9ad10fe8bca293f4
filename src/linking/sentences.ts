import { firstPlace } from '../model/halving.ts';

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Sgt|Adm|Capt|Gov|Sen|Rep|Rev|Hon|St|No|vs|etc|e\.g|i\.e|Jr|Sr|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|a\.m|p\.m|\p{L}|(?:\p{L}\.)+\p{L})$/u;

/** Offsets at which the sentences of a text end, ascending; the last is the text's length. Line breaks end sentences too. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  const breaks = /[。！？\n]+[」』”"’)]*|[.!?]+["'”’)\]]*(?=\s)/g;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    if (match[0].startsWith('.') && ABBREVIATIONS.test(text.slice(Math.max(0, match.index - 8), match.index))) continue;
    ends.push(match.index + match[0].length);
  }
  if (ends[ends.length - 1] !== text.length) ends.push(text.length);
  return ends;
}

/** The number of the sentence in which an offset lies. */
export function sentenceAt(ends: number[], offset: number): number {
  return firstPlace(ends.length - 1, (place) => (ends[place] as number) > offset);
}
