import { KANJI_VARIANTS } from './kanji-variants.ts';

/** What {@link FOLD} holds for a character that stands between words. */
export const SEPARATOR = 0;
/** What {@link FOLD} holds for a character that a reader does not see: soft hyphens, joiners, combining marks. */
export const IGNORABLE = 1;

/**
 * For each UTF-16 code unit the unit under which texts and names are compared: lower case, without diacritics, full width as
 * half, old kanji as new; {@link SEPARATOR} or {@link IGNORABLE} where it is no part of a word. One unit stays one unit, so
 * offsets into the text need no map back.
 */
export const FOLD: Uint16Array = buildFold();

/** Where characters that are words of their own begin: from here on (CJK, kana, hangul) a token is one character. */
export const IDEOGRAPHIC = 0x2e80;

/** The classes of characters that are tokens of their own, for boundaries between words written without spaces. */
export type Script = 'latin' | 'kanji' | 'hiragana' | 'katakana' | 'hangul';

/** The class of a folded code unit. */
export function scriptOf(folded: number): Script {
  if (folded < IDEOGRAPHIC) return 'latin';
  if (folded >= 0xac00 && folded <= 0xd7a3) return 'hangul';
  if (folded >= 0x3041 && folded <= 0x309f) return 'hiragana';
  if (folded >= 0x30a1 && folded <= 0x30ff) return 'katakana';
  return 'kanji';
}

/** A text folded unit by unit, separators as spaces and ignorable characters left out; for comparing, never for offsets. */
export function foldText(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const code = FOLD[text.charCodeAt(i)] ?? SEPARATOR;
    if (code !== IGNORABLE) folded += code === SEPARATOR ? ' ' : String.fromCharCode(code);
  }
  return folded.replace(/ +/g, ' ').trim();
}

function buildFold(): Uint16Array {
  const fold = new Uint16Array(0x10000);
  const same = (from: number, to: number) => {
    for (let code = from; code <= to; code++) fold[code] = code;
  };
  same(0x30, 0x39);
  same(0x61, 0x7a);
  for (let code = 0x41; code <= 0x5a; code++) fold[code] = code + 0x20;
  foldByDecomposition(fold, 0xc0, 0x24f);
  foldByDecomposition(fold, 0x1e00, 0x1eff);
  foldByDecomposition(fold, 0x370, 0x52f);
  same(0x3005, 0x3007);
  same(0x3041, 0x3096);
  same(0x30a1, 0x30fa);
  same(0x30fc, 0x30fe);
  same(0x3400, 0x9fff);
  same(0xac00, 0xd7a3);
  // Compatibility ideographs decompose to the unified ones, full-width letters and half-width katakana to the usual ones.
  for (let code = 0xf900; code <= 0xfaff; code++) foldTo(fold, code, String.fromCharCode(code).normalize('NFKC'));
  for (let code = 0xff10; code <= 0xff9d; code++)
    foldTo(fold, code, String.fromCharCode(code).normalize('NFKC').toLowerCase());
  for (let i = 0; i + 1 < KANJI_VARIANTS.length; i += 2)
    fold[KANJI_VARIANTS.charCodeAt(i)] = KANJI_VARIANTS.charCodeAt(i + 1);
  const ignorable = [
    0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xfe0e, 0xfe0f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066,
    0x2067, 0x2068, 0x2069, 0x200e, 0x200f,
  ];
  for (const code of ignorable) fold[code] = IGNORABLE;
  for (let code = 0x300; code <= 0x36f; code++) fold[code] = IGNORABLE;
  return fold;
}

function foldByDecomposition(fold: Uint16Array, from: number, to: number): void {
  for (let code = from; code <= to; code++) {
    const character = String.fromCharCode(code);
    if (character.toLowerCase() !== character.toUpperCase())
      foldTo(fold, code, character.toLowerCase().normalize('NFD'));
  }
}

function foldTo(fold: Uint16Array, code: number, folded: string): void {
  const first = folded.charCodeAt(0);
  const isLetter =
    first >= 0x3041 ||
    (first >= 0x30 && first <= 0x39) ||
    (first >= 0x61 && first <= 0x7a) ||
    (first >= 0xdf && first < 0x530);
  if (isLetter) fold[code] = first;
}
