import { isCapitalised } from '../knowledge/gazetteer/capitals.ts';
import { foldText } from '../knowledge/gazetteer/fold.ts';
import { isSingle } from '../knowledge/gazetteer/tokens.ts';
import type { Hit } from './hits.ts';
import { type Reading, sentenceOf } from './reading.ts';
import { MAX_TITLE, titlesBetween } from './title-places.ts';
import { HONORIFICS } from './titles.ts';

/** What stands directly beside a surname in Latin script. */
export interface Neighbours {
  /** Folded word before it that is probably the given name of the surname's bearer, so that the surname does not stand alone. */
  before?: string;
  /** The same after it. */
  after?: string;
}

/** Words that begin with a capital at the beginning of a sentence, or beside names, and are no given names. */
const NO_GIVEN_NAMES = new Set(
  (
    'the a an and but or nor so yet if when while as in on at to for from with by of since after before under over during until although though because both either neither that this these those what who ' +
    'why how where will would did does do has have had is are was were be can could may might must should not no yes only even still also just then now today yesterday tomorrow meanwhile however ' +
    'moreover according like unlike despite says said asked told about against between among within without his her its their our my your he she it they we you i late former outgoing incoming ' +
    'current new old japanese korean south north chinese american us uk eu pro anti ex mr mrs ms dr sir january february march april june july august september october november december monday tuesday ' +
    'wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Words that follow a surname as adjective and are no given names: "the Abe Cabinet". */
const AFTER_SURNAME = new Set(
  (
    'administration administrations government governments cabinet regime era statement statements doctrine presidency family dynasty visit summit talks meeting declaration agreement deal speech apology ' +
    'policy policies plan ministry office team camp faction remarks letter years house shrine and or said says told has had was is in on at to of for with who whose meets met visits wins urges vows calls'
  ).split(' '),
);

/** Share of capitalised words from which on a sentence is set as a headline, whose capitals say nothing. */
const HEADLINE_SHARE = 0.7;

/** Looks at the words directly before and after a surname. In scripts without capitals it finds nothing. */
export function neighbours(reading: Reading, hit: Hit): Neighbours {
  const { tokens, block } = reading;
  const found: Neighbours = {};
  if (isSingle(tokens, hit.from)) return found;
  const headline = isInHeadline(reading, hit);
  const previous = hit.from - 1;
  if (
    previous >= 0 &&
    isCapitalised(block.text, tokens, previous) &&
    /^[\s\u00a0]$/.test(block.text.slice(tokens.end[previous], hit.start))
  ) {
    const word = wordAt(reading, previous);
    const isAddress = HONORIFICS.test(block.text.slice(Math.max(0, hit.start - 8), hit.start));
    if (!headline && !isAddress && !NO_GIVEN_NAMES.has(word) && !isInitialism(reading, previous)) found.before = word;
  }
  // "pro-Roh Uri Party": what is joined by a hyphen before it is no full name.
  const isJoined = /[-‐‑]/.test(block.text.charAt(hit.start - 1));
  const next = hit.to;
  if (
    !isJoined &&
    next < tokens.count &&
    isCapitalised(block.text, tokens, next) &&
    /^[\s\u00a0]$/.test(block.text.slice(hit.end, tokens.start[next]))
  ) {
    const word = wordAt(reading, next);
    const isCompound = block.text.charAt(tokens.end[next] as number) === '-';
    if (!AFTER_SURNAME.has(word) && (!headline || isCompound || isKoreanName(reading, next))) found.after = word;
  }
  return found;
}

/** A given name in kanji between a surname and 氏, さん or a bracket; words that are none; and those that begin none. */
const KANJI_GIVEN = /^(?!政権|内閣|夫人|夫妻|両|前|元|新|故|同|氏)(\p{Script=Han}{1,2}?)(?:氏|さん|[（(])/u;

/** The word beside a surname that is probably a given name, whichever side; in kanji only where 氏, さん or a bracket ends it. */
export function givenNameBeside(reading: Reading, hit: Hit): string | undefined {
  if (isSingle(reading.tokens, hit.from)) {
    const beside = titlesBetween(reading.titles, hit.end, hit.end + MAX_TITLE);
    if (hit.end - hit.start !== 1 || beside.some(({ start }) => start === hit.end)) return undefined;
    return KANJI_GIVEN.exec(reading.block.text.slice(hit.end, hit.end + 4))?.[1];
  }
  const { before, after } = neighbours(reading, hit);
  return before ?? after;
}

/** "U.S. Park Police" apart, a lone capital before a surname is an initial and thus a given name; two or more (GOP) are none. */
function isInitialism(reading: Reading, token: number): boolean {
  const word = reading.block.text.slice(reading.tokens.start[token], reading.tokens.end[token]);
  return word.length > 1 && word === word.toUpperCase() && !isInHeadline(reading, { sentence: 0 });
}

function wordAt(reading: Reading, token: number): string {
  return foldText(reading.block.text.slice(reading.tokens.start[token], reading.tokens.end[token]));
}

/** A syllable of a Korean given name in Latin script. */
const KOREAN_SYLLABLE = /^(?:ch|kk|[bdghjkmnprstwy])?(?:yeo|y?[aeou]|[aeouw]?[aeiou]|oo|ee|wo)(?:ng|ck|[klmnpt])?$/;

/** Whether two capitalised words in a row sound like the syllables of a Korean given name, also in a headline: "Kim Yong Nam Visits". */
function isKoreanName(reading: Reading, token: number): boolean {
  const { tokens, block } = reading;
  return [token, token + 1].every(
    (at) => at < tokens.count && isCapitalised(block.text, tokens, at) && KOREAN_SYLLABLE.test(wordAt(reading, at)),
  );
}

/** What was found out of the sentences of a block: one with many surnames asks for each. */
const headlines = new WeakMap<Reading, Map<number, boolean>>();

function isInHeadline(reading: Reading, hit: Pick<Hit, 'sentence'>): boolean {
  const known = headlines.get(reading) ?? new Map<number, boolean>();
  headlines.set(reading, known);
  const answer = known.get(hit.sentence) ?? isHeadline(sentenceOf(reading, hit));
  known.set(hit.sentence, answer);
  return answer;
}

/** Whether most words of a sentence begin with a capital, and no full stop ends it: one of many names is no headline. */
function isHeadline(text: string): boolean {
  if (/\.["'”’)\]]*\s*$/.test(text)) return false;
  const words = text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  const long = words.filter((word) => word.length > 3);
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word)).length >= HEADLINE_SHARE * long.length;
}
