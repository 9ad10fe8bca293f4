import { fold } from '../../model/fold.ts';

/** Scripts that are written without spaces; the marks that lengthen or repeat a sign count with it. */
const IDEOGRAPHIC = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆`;
const HANGUL = String.raw`\p{Script=Hangul}`;
const RUN = new RegExp(`[${HANGUL}]+|[${IDEOGRAPHIC}]+|(?:(?![${HANGUL}${IDEOGRAPHIC}])[\\p{L}\\p{N}])+`, 'gu');
const IS_HANGUL = new RegExp(`^[${HANGUL}]`, 'u');
const IS_IDEOGRAPHIC = new RegExp(`^[${IDEOGRAPHIC}]`, 'u');
const APOSTROPHES = /['’ʼ`]/g;
const HYPHENATED = /\p{L}+(?:[-‐‑]\p{L}+)+/gu;

const JOINING_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to', 'with']);

/** Signs of a run from which a name is found: nobody looks for one by its thirtieth. */
const MAX_SIGNS = 30;

/** First and last of the consonants that close a syllable, as single code points. */
const FIRST_FINAL = 0x11a8;
/** The opening consonants that a closing consonant stands for, from U+11A8 on: typing 야스쿠 passes through 야슼. */
const FINALS =
  'ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ'.split(' ');

/** A name as the index holds it. */
export interface SpelledName {
  /** Its words joined by spaces, then those that hyphens join written as one ("geunhye"); each of both ended by "\0". */
  letters: string;
  /** Where it is found from: each word's beginning, and in a run of Hangul, Han or Kana each sign's. */
  places: number[];
}

/** Spells a name for the index. Words are spelled as {@link queryTokens} spells them, so what was typed is compared letter by letter. */
export function spellForSearch(name: string): SpelledName {
  const plain = simplify(name);
  const joined = (plain.match(HYPHENATED) ?? []).map((word) => word.replace(/[-‐‑]/g, ''));
  let letters = '';
  const places: number[] = [];
  for (const run of runs(plain)) {
    const signs = isHangul(run) || isIdeographic(run) ? Array.from(run) : [run];
    signs.forEach((sign, index) => {
      if (index < MAX_SIGNS) places.push(letters.length);
      letters += lettersOf(sign);
    });
    letters += ' ';
  }
  letters = `${letters.trimEnd()}\0`;
  for (const word of joined) {
    places.push(letters.length);
    letters += `${word}\0`;
  }
  return { letters, places };
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
