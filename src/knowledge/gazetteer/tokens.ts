import { FOLD, IDEOGRAPHIC, IGNORABLE } from './fold.ts';

/**
 * A text cut into words: runs of letters and digits, and each kanji, kana or hangul syllable by itself. Kept as columns, since a
 * page has tens of thousands; they may be longer than `count`. Offsets are UTF-16 units of the text. `hash` is of the folded token;
 * never 0, and
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
  // One buffer for all three: making a buffer costs more than looking at a part of it.
  const columns = new Int32Array(3 * length);
  return {
    count: 0,
    start: columns.subarray(0, length),
    end: columns.subarray(length, 2 * length),
    hash: columns.subarray(2 * length),
  };
}

/** Cuts a text into tokens, in columns of their own and just large enough. */
export function tokenise(text: string): Tokens {
  return copyOfTokens(cut(text, roomForTokens(text.length)));
}

/** The same tokens in columns of their own. */
export function copyOfTokens({ count, start, end, hash }: Tokens): Tokens {
  const copy = roomForTokens(count);
  copy.count = count;
  copy.start.set(start.subarray(0, count));
  copy.end.set(end.subarray(0, count));
  copy.hash.set(hash.subarray(0, count));
  return copy;
}

/** Cuts a text into `room`, which has place for as many tokens as the text has characters. */
export function cut(text: string, room: Tokens): Tokens {
  room.count = 0;
  for (let at = 0; at < text.length; ) {
    at = cutToBracket(text, at, room);
    if (at < text.length) at = endOfReading(text, at);
  }
  return room;
}

/**
 * Adds the tokens from `from` on up to an opening bracket behind some token, and answers its place, or the text's length. A loop that
 * called what looks into the bracket would take twice as long: V8 keeps less of it in registers.
 */
function cutToBracket(text: string, from: number, room: Tokens): number {
  const { start, end, hash } = room;
  const { length } = text;
  let { count } = room;
  let wordStart = NONE;
  let letters = 0;
  let i = from;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    const folded = FOLD[code] as number;
    if (isLetter(folded)) {
      if (wordStart === NONE) {
        wordStart = i;
        letters = folded;
      } else letters = extendHash(letters, folded);
      continue;
    }
    if (wordStart !== NONE) {
      if (folded === IGNORABLE) continue;
      start[count] = wordStart;
      end[count] = i;
      hash[count] = plainHash(letters);
      count++;
      wordStart = NONE;
    }
    if (folded >= IDEOGRAPHIC) {
      start[count] = i;
      end[count] = i + 1;
      hash[count] = ~folded;
      count++;
    } else if (count > 0 && (code === 0x28 || code === 0xff08)) break;
  }
  if (wordStart !== NONE) {
    start[count] = wordStart;
    end[count] = length;
    hash[count] = plainHash(letters);
    count++;
  }
  room.count = count;
  return i;
}

/** Stands for the start of a word where none is open. */
const NONE = -1;

/** The lowest folded unit of a script with spaces, and how many there are. */
const FIRST_LETTER = IGNORABLE + 1;
const LETTERS = IDEOGRAPHIC - FIRST_LETTER;

/** Whether a folded unit is a letter or digit of a script with spaces, by one comparison: below the first the difference is huge. */
function isLetter(folded: number): boolean {
  return (folded - FIRST_LETTER) >>> 0 < LETTERS;
}

/** The hash that a token of these folded letters has. */
export function hashOfLetters(letters: readonly number[]): number {
  const [first = 0] = letters;
  return first >= IDEOGRAPHIC ? ~first : plainHash(letters.reduce(extendHash, 0));
}

/** Multiplies by 31, as Java's strings do: words of up to five plain letters have hashes of their own. Letters are compared in any case. */
function extendHash(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** A word's hash without the bit that would make it negative, and not 0. */
function plainHash(hash: number): number {
  const plain = hash & 0x7fff_ffff;
  return plain === 0 ? 1 : plain;
}

/** Where the text goes on behind an opening bracket: behind the reading that it begins, or behind the bracket. */
function endOfReading(text: string, bracket: number): number {
  READING.lastIndex = bracket;
  const isReading = READ.test(text.slice(Math.max(0, bracket - 3), bracket)) && READING.test(text);
  return isReading ? READING.lastIndex : bracket + 1;
}
