/** Where the decimal digits of other scripts begin; full-width ones are folded with the rest. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g;

/** The year before the first of each era of Japan in which there was news on the web, by its name and its letter. */
const ERAS: Record<string, number> = { 昭和: 1925, 平成: 1988, 令和: 2018, S: 1925, H: 1988, R: 2018 };
const ERA_YEAR = /(昭和|平成|令和)\s?(\d{1,2})(?=\s?年)/g;
const ERA_LETTER = /(?<![A-Za-z\d])([SHR])(\d{1,2})([./-])(?=\d{1,2}\3\d{1,2}(?!\d))/g;
/** "2014年(平成26年)5月13日": the era repeats the year. */
const ERA_BESIDE = /(\d{4}\s?年?)\s?\((?:昭和|平成|令和)[^)]{1,6}\)/g;

const KANJI_NUMBER = /[〇一二三四五六七八九十元]{1,5}(?=\s?[年月日])/g;
const KANJI_DIGITS = '〇一二三四五六七八九';

/** Spaces of other widths, and marks of writing direction. */
const ODD_SPACES = /[\u00a0\u2000-\u200f\u202f\u2066-\u2069]/g;

const HAS_DIGIT =
  /[\d\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59〇一二三四五六七八九十元]/;

/** Whether a text has a digit of any kind; most have none, and are then not folded. */
export function mayHoldDate(text: string): boolean {
  return HAS_DIGIT.test(text);
}

/**
 * A text in the form in which dates are read: digits are 0-9, years are of the common calendar, letters are lower case
 * without their accents. Its offsets are not those of the text.
 */
export function foldDateText(text: string): string {
  const plain = /^[ -~\s]*$/.test(text) ? text : foldScripts(text);
  return plain
    .replace(ERA_LETTER, (_, era: string, year: string, mark: string) => (ERAS[era] ?? 0) + Number(year) + mark)
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim();
}

function foldScripts(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ODD_SPACES, ' ')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(OTHER_DIGITS, (digit) => String(digitOf(digit.charCodeAt(0))))
    .replace(KANJI_NUMBER, (number) => String(readKanji(number)))
    .replace(ERA_BESIDE, '$1')
    .replace(ERA_YEAR, (_, era: string, year: string) => String((ERAS[era] ?? 0) + Number(year)));
}

function digitOf(code: number): number {
  return code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code);
}

/** "二十六" is 26, "二〇一四" is 2014; "元", the first year of an era, is 1. */
function readKanji(text: string): number {
  const number = text.replace('元', '一');
  const [tens = '', ones = ''] = number.split('十');
  if (!number.includes('十')) return Number([...number].map((digit) => KANJI_DIGITS.indexOf(digit)).join(''));
  return (tens === '' ? 1 : KANJI_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : KANJI_DIGITS.indexOf(ones));
}
