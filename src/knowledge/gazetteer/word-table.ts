import { type Column, numberColumn } from '../columns.ts';
import type { Columns } from '../open-columns.ts';
import { FOLD, IDEOGRAPHIC, IGNORABLE } from './fold.ts';
import type { Section } from './layout.ts';
import { hashOfLetters, type Tokens } from './tokens.ts';

/** The words of all names, found by their hashes. */
export interface WordTable {
  keys: Int32Array;
  numbers: Int32Array;
  starts: Int32Array;
  latin: Uint8Array;
  wide: Uint16Array;
  /** By folded unit from {@link IDEOGRAPHIC} on: what was found for that character, plus {@link ASKED}; 0 where nobody has asked yet. */
  singles: Int32Array;
}

/** Stands for a word of the text that is in no name. */
export const NO_WORD = -1;
/** What tells an answer in `singles` from none: {@link NO_WORD} becomes 1. */
const ASKED = 2;

/** At most so much of the table is filled: a word that is in no name mostly meets an empty slot at once. */
const MAX_LOAD = 0.5;

/** Spreads the lower bits of a key over the upper ones, which tell its first slot (Knuth, The Art of Computer Programming 3, 6.4). */
const GOLDEN = 0x9e3779b1;

/** The table over its sections. */
export function readWords({ numbers, bytes, shorts }: Columns<Section>): WordTable {
  return {
    keys: numbers('wordKeys'),
    numbers: numbers('wordNumbers'),
    starts: numbers('wordStarts'),
    latin: bytes('latin'),
    wide: shorts('wide'),
    singles: new Int32Array(0x10000 - IDEOGRAPHIC),
  };
}

/**
 * Fills `found` with the number of the word that each token probably is, or {@link NO_WORD}. Only hashes are compared, unless several words
 * share one: whether it is that word, {@link isWord} tells of the few that lead to a name.
 */
export function lookUpWords(table: WordTable, text: string, tokens: Tokens, found: Int32Array): void {
  const { keys, numbers, singles } = table;
  const { count, hash } = tokens;
  const last = keys.length - 1;
  const shift = shiftOf(keys.length);
  for (let token = 0; token < count; token++) {
    const key = hash[token] as number;
    if (key < 0) {
      const known = singles[~key - IDEOGRAPHIC] as number;
      found[token] = known !== 0 ? known - ASKED : findSingle(table, key);
      continue;
    }
    let slot = Math.imul(key, GOLDEN) >>> shift;
    while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & last;
    let number = keys[slot] === 0 ? NO_WORD : (numbers[slot] as number);
    if (number < NO_WORD) number = findAmong(table, slot, text, tokens, token);
    found[token] = number;
  }
}

/** Whether a token has the letters of a word. */
export function isWord({ starts, latin, wide }: WordTable, word: number, text: string, tokens: Tokens, token: number) {
  const start = starts[word] as number;
  const letters = start >= 0 ? latin : wide;
  let at = start >= 0 ? start : -1 - start;
  for (let i = tokens.start[token] as number; i < (tokens.end[token] as number); i++) {
    const folded = FOLD[text.charCodeAt(i)];
    if (folded === IGNORABLE) continue;
    if (letters[at] !== folded) return false;
    at++;
  }
  return letters[at] === 0;
}

/** The folded letters of a word. */
export function lettersOf({ starts, latin, wide }: WordTable, word: number): string {
  const start = starts[word] as number;
  const letters = start >= 0 ? latin : wide;
  let text = '';
  for (let at = start >= 0 ? start : -1 - start; letters[at] !== 0; at++)
    text += String.fromCharCode(letters[at] as number);
  return text;
}

/** Looks up a character that is a word, and keeps the answer. */
function findSingle({ keys, numbers, singles }: WordTable, key: number): number {
  let slot = Math.imul(key, GOLDEN) >>> shiftOf(keys.length);
  while (keys[slot] !== key && keys[slot] !== 0) slot = (slot + 1) & (keys.length - 1);
  const number = keys[slot] === 0 ? NO_WORD : (numbers[slot] as number);
  singles[~key - IDEOGRAPHIC] = number + ASKED;
  return number;
}

/** The one of several words with the same hash, in slots from `first` on, whose letters a token has. */
function findAmong(table: WordTable, first: number, text: string, tokens: Tokens, token: number): number {
  const { keys, numbers } = table;
  for (let slot = first; keys[slot] !== 0; slot = (slot + 1) & (keys.length - 1)) {
    if (keys[slot] !== keys[first]) continue;
    const word = SHARED - (numbers[slot] as number);
    if (isWord(table, word, text, tokens, token)) return word;
  }
  return NO_WORD;
}

/** The numbers of words that share their hash are kept as this less the number, all below {@link NO_WORD}. */
const SHARED = -2;

/** How far to the right a product is shifted to be a slot of a table of this size, a power of two. */
function shiftOf(size: number): number {
  return Math.clz32(size) + 1;
}

/** Lays folded words out as the columns of `layout.ts`; a word's place in the list is its number. */
export function packWords(words: readonly string[]): Column<Section>[] {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, words.length / MAX_LOAD)));
  const keys = new Int32Array(size);
  const numbers = new Int32Array(size);
  const starts = new Int32Array(words.length);
  const latin: number[] = [];
  const wide: number[] = [];
  words.forEach((word, number) => {
    const letters = Array.from({ length: word.length }, (_, index) => word.charCodeAt(index));
    const isWide = letters.some((letter) => letter > 0xff);
    const pool = isWide ? wide : latin;
    starts[number] = isWide ? -1 - pool.length : pool.length;
    for (const letter of letters) pool.push(letter);
    pool.push(0);
    const key = hashOfLetters(letters);
    let isShared = false;
    let slot = Math.imul(key, GOLDEN) >>> shiftOf(size);
    for (; keys[slot] !== 0; slot = (slot + 1) & (size - 1)) {
      if (keys[slot] !== key) continue;
      isShared = true;
      if ((numbers[slot] as number) >= 0) numbers[slot] = SHARED - (numbers[slot] as number);
    }
    keys[slot] = key;
    numbers[slot] = isShared ? SHARED - number : number;
  });
  return [
    numberColumn('wordKeys', keys),
    numberColumn('wordNumbers', numbers),
    numberColumn('wordStarts', starts),
    numberColumn('latin', Uint8Array.from(latin)),
    numberColumn('wide', Uint16Array.from(wide)),
  ];
}
