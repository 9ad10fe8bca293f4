import { FOLD, IDEOGRAPHIC, IGNORABLE, SEPARATOR } from './fold.ts';

/**
 * A text cut into words: runs of letters and digits, and each kanji, kana or hangul syllable by itself. Kept as columns, since a
 * page has tens of thousands; they may be longer than `count`. Offsets are UTF-16 units of the text. `hash` is of the folded token;
 * below 0 for characters that are tokens by themselves, and only for these.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
}

/** The reading of a part of a name, in brackets between it and the next: 李(イ)在(ジェ)明, 金(キム)正恩(ジョンウン). It is no word of the text. */
const READING = /[（(][ァ-ヶー]{1,6}[)）](?=\p{Script=Han})/uy;
/** What such a reading stands behind: one character, or what follows another reading. */
const READ = /(?:(?:^|\P{Script=Han})\p{Script=Han}|[)）]\p{Script=Han}{1,2})$/u;

/** Whether a token is one character of a script without spaces, or of hangul. */
export function isSingle({ hash }: Tokens, token: number): boolean {
  return (hash[token] as number) < 0;
}

/** Columns for the tokens of a text of so many characters. */
export function roomForTokens(length: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(length),
    end: new Int32Array(length),
    hash: new Int32Array(length),
  };
}

/** Cuts a text into tokens, in columns of their own and just large enough. */
export function tokenise(text: string): Tokens {
  return copyOfTokens(cut(text, roomForTokens(text.length)));
}

/** The same tokens in columns of their own. */
export function copyOfTokens({ count, start, end, hash }: Tokens): Tokens {
  return {
    count,
    start: start.slice(0, count),
    end: end.slice(0, count),
    hash: hash.slice(0, count),
  };
}

/** Cuts a text into `room`, which has place for as many tokens as the text has characters. One flat pass: what costs is each change of branch. */
export function cut(text: string, room: Tokens): Tokens {
  const { start, end, hash } = room;
  const length = text.length;
  let count = 0;
  let inWord = false;
  let letters = 0;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    const folded = FOLD[code] as number;
    if (folded > IGNORABLE && folded < IDEOGRAPHIC) {
      if (!inWord) {
        inWord = true;
        start[count] = i;
        letters = 0;
      }
      letters = extendHash(letters, folded);
      continue;
    }
    if (folded === IGNORABLE) continue;
    if (inWord) {
      inWord = false;
      end[count] = i;
      hash[count] = letters & MAX_HASH;
      count++;
    }
    if (folded !== SEPARATOR) {
      start[count] = i;
      end[count] = i + 1;
      hash[count] = ~folded;
      count++;
    } else if (code === 0x28 || code === 0xff08) {
      if (count > 0) i = endOfReading(text, i) - 1;
    }
  }
  if (inWord) {
    end[count] = length;
    hash[count] = letters & MAX_HASH;
    count++;
  }
  room.count = count;
  return room;
}

/** The hash that a token of these folded letters has. */
export function hashOfLetters(letters: readonly number[]): number {
  const [first = 0] = letters;
  return first >= IDEOGRAPHIC ? ~first : letters.reduce(extendHash, 0) & MAX_HASH;
}

/** Multiplies by 31, as Java's strings do: words of up to five plain letters have hashes of their own. Letters are compared in any case. */
function extendHash(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** What of a word's hash is kept, lest it fall below 0. */
const MAX_HASH = 0x7fff_ffff;

/** Where the text goes on behind an opening bracket: behind the reading that it begins, or behind the bracket. */
function endOfReading(text: string, bracket: number): number {
  READING.lastIndex = bracket;
  const isReading = READ.test(text.slice(Math.max(0, bracket - 3), bracket)) && READING.test(text);
  return isReading ? READING.lastIndex : bracket + 1;
}
