import { fold } from '../model/fold.ts';

/** Scripts that are written without spaces; the marks that lengthen or repeat a sign count with it. */
const IDEOGRAPHIC = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆`;
const HANGUL = String.raw`\p{Script=Hangul}`;
const RUN = new RegExp(`[${HANGUL}]+|[${IDEOGRAPHIC}]+|(?:(?![${HANGUL}${IDEOGRAPHIC}])[\\p{L}\\p{N}])+`, 'gu');
const IS_HANGUL = new RegExp(`^[${HANGUL}]`, 'u');
const IS_IDEOGRAPHIC = new RegExp(`^[${IDEOGRAPHIC}]`, 'u');
const APOSTROPHES = /['’ʼ`]/g;
const HYPHENATED = /\p{L}+(?:[-‐‑]\p{L}+)+/gu;

const JOINING_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Suffixes of longer runs are not indexed: nobody looks for a name by its thirtieth sign. */
const MAX_SUFFIXES = 30;

/** First and last of the consonants that close a syllable, as single code points. */
const FIRST_FINAL = 0x11a8;
/** The opening consonants that a closing consonant stands for, from U+11A8 on: typing 야스쿠 passes through 야슼. */
const FINALS =
  'ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ'.split(' ');

/**
 * The tokens under which a text is indexed. Words of alphabets as they are; of a run of Hangul, Han or Kana also what follows each
 * sign, so that a name is found from any place inside it. Hangul is taken apart into letters.
 */
export function indexTokens(text: string): string[] {
  const plain = simplify(text);
  const joined = (plain.match(HYPHENATED) ?? []).map((word) => word.replace(/[-‐‑]/g, ''));
  return [...joined, ...runs(plain).flatMap(suffixesOf)];
}

/** The tokens that are looked for: each run once and whole. */
export function queryTokens(text: string): string[] {
  return runs(simplify(text)).map(lettersOf);
}

/** Tokens for a second try with less: pairs of signs instead of whole runs of Han and Kana, no words that only join. */
export function looseQueryTokens(text: string): string[] {
  const tokens = runs(simplify(text)).flatMap((run) => (isIdeographic(run) ? pairsOf(run) : [lettersOf(run)]));
  return tokens.filter((token) => !JOINING_WORDS.has(token));
}

/** A text as names are compared with what was typed: its tokens in order. */
export function searchKey(text: string): string {
  return queryTokens(text).join(' ');
}

/** Whether a token is of Han or Kana, where an edit of one sign makes another word. */
export function isIdeographic(token: string): boolean {
  return IS_IDEOGRAPHIC.test(token);
}

/** Whether a token is of Hangul letters. */
export function isHangul(token: string): boolean {
  return IS_HANGUL.test(token);
}

function simplify(text: string): string {
  return fold(text).replace(APOSTROPHES, '');
}

function runs(text: string): string[] {
  return text.match(RUN) ?? [];
}

function suffixesOf(run: string): string[] {
  if (!isHangul(run) && !isIdeographic(run)) return [run];
  const signs = Array.from(run);
  return signs.slice(0, MAX_SUFFIXES).map((_, start) => lettersOf(signs.slice(start).join('')));
}

function pairsOf(run: string): string[] {
  const signs = Array.from(run);
  return signs.length < 2 ? [run] : signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
}

function lettersOf(run: string): string {
  if (!isHangul(run)) return run;
  return run
    .normalize('NFD')
    .replace(/[\u11a8-\u11c2]/g, (final) => FINALS[final.charCodeAt(0) - FIRST_FINAL] ?? final);
}
