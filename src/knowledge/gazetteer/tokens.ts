import { FOLD, IDEOGRAPHIC, IGNORABLE, SEPARATOR } from './fold.ts';

/** The token begins with a capital letter. */
export const CAPITALISED = 1;
/** The token has two letters or more and all are capitals. */
export const ALL_CAPITALS = 2;
/** The token is one character of a script that writes no spaces between words, or of hangul. */
export const SINGLE = 4;

/**
 * A text cut into words: runs of letters and digits, and each kanji, kana or hangul syllable by itself. Kept as columns, since a
 * page has tens of thousands. Offsets are UTF-16 units of the text; `hash` is of the folded token.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  hash: Int32Array;
  flags: Uint8Array;
}

/** The reading of a part of a name, in brackets between it and the next: 李(イ)在(ジェ)明, 金(キム)正恩(ジョンウン). It is no word of the text. */
const READING = /[（(][ァ-ヶー]{1,6}[)）](?=\p{Script=Han})/uy;
/** What such a reading stands behind: one character, or what follows another reading. */
const READ = /(?:(?:^|\P{Script=Han})\p{Script=Han}|[)）]\p{Script=Han}{1,2})$/u;

/** Whether a token is one character of a script without spaces, or of hangul. */
export function isSingle({ flags }: Tokens, token: number): boolean {
  return ((flags[token] as number) & SINGLE) !== 0;
}

const FNV_BASIS = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The hash of a phrase of no tokens. */
export const NO_PHRASE = 0x9dc5;

/** The hash of a phrase that goes on with one more token. */
export function extendPhrase(phrase: number, token: number): number {
  let mixed = Math.imul(phrase ^ token, 0x9e3779b1);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x85ebca6b);
}

/** Cuts a text into tokens in one pass over its characters. */
export function tokenise(text: string): Tokens {
  const length = text.length;
  // A token takes at least one character, and in spaced scripts about six with its space; grown when that guess fails.
  let tokens = room(Math.min(length, (length >> 2) + 16));
  let count = 0;
  let i = 0;
  while (i < length) {
    let code = text.charCodeAt(i);
    let folded = FOLD[code] as number;
    if (folded <= IGNORABLE) {
      i = count > 0 && (code === 0x28 || code === 0xff08) ? afterReading(text, i) : i + 1;
      continue;
    }
    if (count === tokens.start.length) tokens = grown(tokens, length);
    const start = i;
    let hash = Math.imul(FNV_BASIS ^ folded, FNV_PRIME);
    let flags = 0;
    i++;
    if (folded >= IDEOGRAPHIC) flags = SINGLE;
    else {
      let letters = 1;
      let capitals = isCapital(code) ? 1 : 0;
      flags = capitals;
      while (i < length) {
        code = text.charCodeAt(i);
        folded = FOLD[code] as number;
        if (folded === SEPARATOR || folded >= IDEOGRAPHIC) break;
        i++;
        if (folded === IGNORABLE) continue;
        hash = Math.imul(hash ^ folded, FNV_PRIME);
        letters++;
        if (isCapital(code)) capitals++;
      }
      if (letters > 1 && capitals === letters) flags |= ALL_CAPITALS;
    }
    tokens.start[count] = start;
    tokens.end[count] = i;
    tokens.hash[count] = hash;
    tokens.flags[count] = flags;
    count++;
  }
  tokens.count = count;
  return tokens;
}

/** Where the text goes on behind an opening bracket: behind the reading that it begins, or behind the bracket. */
function afterReading(text: string, bracket: number): number {
  READING.lastIndex = bracket;
  const isReading = READ.test(text.slice(Math.max(0, bracket - 3), bracket)) && READING.test(text);
  return isReading ? READING.lastIndex : bracket + 1;
}

function isCapital(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const character = String.fromCharCode(code);
  return character !== character.toLowerCase();
}

function room(size: number): Tokens {
  return {
    count: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    flags: new Uint8Array(size),
  };
}

function grown(tokens: Tokens, limit: number): Tokens {
  const larger = room(Math.min(limit, tokens.start.length * 2 + 16));
  larger.start.set(tokens.start);
  larger.end.set(tokens.end);
  larger.hash.set(tokens.hash);
  larger.flags.set(tokens.flags);
  return larger;
}
