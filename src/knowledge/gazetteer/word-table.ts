import { type Column, numberColumn } from '../columns.ts';
import type { Columns } from '../open-columns.ts';
import { FOLD, IDEOGRAPHIC, IGNORABLE } from './fold.ts';
import type { Section } from './layout.ts';
import { hashOfLetters, type Tokens } from './tokens.ts';

/** The words of all names, found by their letters. */
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

/** At most so much of the table is filled: a word that is in no name meets an empty slot after two or three looks. */
const MAX_LOAD = 0.5;

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

/** The number of the word that a token of a text is, or {@link NO_WORD}. */
export function wordAt(words: WordTable, text: string, tokens: Tokens, token: number): number {
  const hash = tokens.hash[token] as number;
  const start = tokens.start[token] as number;
  if (hash >= 0) return find(words, text, start, tokens.end[token] as number, hash);
  const single = ~hash - IDEOGRAPHIC;
  const known = words.singles[single] as number;
  if (known !== 0) return known - ASKED;
  const found = find(words, text, start, start + 1, hash);
  words.singles[single] = found + ASKED;
  return found;
}

function find({ keys, numbers, starts, latin, wide }: WordTable, text: string, from: number, to: number, hash: number) {
  const last = keys.length - 1;
  const key = keyOf(hash);
  for (let slot = firstSlot(key, keys.length); keys[slot] !== 0; slot = (slot + 1) & last) {
    if (keys[slot] !== key) continue;
    const number = numbers[slot] as number;
    const start = starts[number] as number;
    if (start >= 0 ? hasLetters(text, from, to, latin, start) : hasLetters(text, from, to, wide, -1 - start))
      return number;
  }
  return NO_WORD;
}

/** A hash as the table keeps it, where 0 is taken. */
function keyOf(hash: number): number {
  return hash === 0 ? 1 : hash;
}

/** The slot where a key is looked for first: the upper bits of a product that spreads the lower ones (Knuth, TAOCP 3, 6.4). */
function firstSlot(key: number, size: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (Math.clz32(size) + 1);
}

function hasLetters(text: string, from: number, to: number, letters: Uint8Array | Uint16Array, start: number): boolean {
  let at = start;
  for (let i = from; i < to; i++) {
    const folded = FOLD[text.charCodeAt(i)];
    if (folded === IGNORABLE) continue;
    if (letters[at] !== folded) return false;
    at++;
  }
  return letters[at] === 0;
}

/** The folded letters of a word. */
export function lettersOf({ starts, latin, wide }: WordTable, number: number): string {
  const start = starts[number] as number;
  const letters = start >= 0 ? latin : wide;
  let word = '';
  for (let at = start >= 0 ? start : -1 - start; letters[at] !== 0; at++)
    word += String.fromCharCode(letters[at] as number);
  return word;
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
    const key = keyOf(hashOfLetters(letters));
    let slot = firstSlot(key, size);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    numbers[slot] = number;
  });
  return [
    numberColumn('wordKeys', keys),
    numberColumn('wordNumbers', numbers),
    numberColumn('wordStarts', starts),
    numberColumn('latin', Uint8Array.from(latin)),
    numberColumn('wide', Uint16Array.from(wide)),
  ];
}
