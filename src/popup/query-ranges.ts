import { fold } from '../model/fold.ts';

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  start: number;
  length: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MARK = /^\p{M}$/u;
const FIRST_BEYOND_ASCII = '\u0080';
/** Scripts in which a word may begin anywhere. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Where a name shows the words of a query, case and accents aside: at beginnings of words, anywhere in Japanese, Korean and Chinese.
 * Sorted and without overlaps.
 */
export function queryRanges(text: string, query: string): TextRange[] {
  const { folded, offsets } = foldInPlace(text);
  const covered = new Set<number>();
  for (const [word] of fold(query).matchAll(WORD)) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (!beginsWord(folded, at)) continue;
      for (let index = at; index < at + word.length; index++) covered.add(offsets[index] ?? 0);
    }
  }
  return joinOffsets(covered, text);
}

function beginsWord(folded: string, at: number): boolean {
  return SPACELESS.test(folded.charAt(at)) || !/[\p{L}\p{N}]/u.test(folded.charAt(at - 1));
}

/** The text folded sign by sign, with the offset in the text for each unit of the result. */
function foldInPlace(text: string): { folded: string; offsets: number[] } {
  let folded = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const sign of text) {
    const part = foldSign(sign);
    for (let unit = 0; unit < part.length; unit++) offsets.push(offset);
    folded += part;
    offset += sign.length;
  }
  return { folded, offsets };
}

function foldSign(sign: string): string {
  // Most signs, in a list of forty names for each key that is pressed.
  if (sign < FIRST_BEYOND_ASCII) return sign.toLowerCase();
  // A mark that follows its letter belongs to that letter, and folds away.
  return MARK.test(sign) ? '' : fold(sign);
}

function joinOffsets(covered: Set<number>, text: string): TextRange[] {
  const ranges: TextRange[] = [];
  for (const start of [...covered].sort((a, b) => a - b)) {
    const length = String.fromCodePoint(text.codePointAt(start) ?? 0).length;
    const last = ranges.at(-1);
    if (last && last.start + last.length === start) last.length += length;
    else ranges.push({ start, length });
  }
  return ranges;
}
