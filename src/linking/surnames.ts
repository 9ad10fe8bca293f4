import { foldText } from '../knowledge/gazetteer/fold.ts';
import { beginsWord, standsAlone } from './boundaries.ts';
import { accept, type Candidate, CONFIDENCE, reject } from './candidate.ts';
import { decideAlias } from './conditions.ts';
import type { DocumentContext } from './document.ts';
import { givenNameBeside, neighbours } from './neighbours.ts';
import type { Hit, Reading } from './reading.ts';
import {
  heldTitle,
  holdsOffice,
  isIdeographic,
  isOfficeholderOf,
  isOfThePast,
  soleOffice,
  titleBeside,
} from './titles.ts';

/** Surnames of this many characters in kanji or hangul are too common to stand without a title or {@link ADDRESS}. */
const SHORT_SURNAME = 1;
/** How Japanese news addresses a person, and Korean and Japanese news the survivors. */
const ADDRESS = /^(?:氏|さん|ハルモニ| ?할머니| ?할아버지)/;

/** Syllables that are surnames (Chun, Goh) and stand for "former" and "late" before a title: 윤 전 대통령. */
const PAST_WORDS = /^[전고]$/;

/**
 * Decides who a surname alone is: by the title beside it and the article's date, else by the full name that its block has named,
 * else by whom the document names, else by who of them was in office. `hits` are all of one place: one for each entry with that surname,
 * and those of aliases that give the surname a condition.
 */
export function decideSurname(context: DocumentContext, reading: Reading, hits: Hit[]): Candidate[] {
  const bearers = hits.filter(({ rule }) => rule === 0);
  const { gazetteer, date, named } = context;
  const hit = bearers[0] as Hit;
  const idOf = (bearer: Hit) => gazetteer.entry(bearer.entry).id;
  const rejectAll = (reason: string, waits = false) => bearers.map((bearer) => reject(bearer, reason, waits));
  const { before, after } = neighbours(reading, hit);
  if (after !== undefined) return rejectAll(`surname beside "${after}", another's given name`);
  const title = beginsWord(reading.block.text, hit.start) ? titleBeside(reading, hit) : undefined;
  const known = bearers.filter((bearer) => named.has(idOf(bearer)));

  if (title) {
    const held = (bearer: Hit) => heldTitle(gazetteer.entry(bearer.entry), title, date);
    const office = soleOffice(gazetteer, title);
    const heldAlone = (bearer: Hit) => office && heldTitle(gazetteer.entry(bearer.entry), office, date);
    const heldAloneEver = (bearer: Hit) => heldAlone(bearer) !== undefined && heldAlone(bearer) !== 'never';
    const isThen = (bearer: Hit) => (named.has(idOf(bearer)) ? held(bearer) : heldAlone(bearer)) === 'then';
    const then = title.isPast ? [] : bearers.filter(isThen);
    const ever = bearers.filter((bearer) => held(bearer) !== 'never');
    if (isPastWord(reading, hit, then.length > 0))
      return rejectAll('a word for "former" or "late", not a surname', true);
    const former = title.isPast || date === undefined ? ever.filter(heldAloneEver) : [];
    const sole = [then, former].find((list) => list.length === 1);
    const titled = sole ?? ever.filter((bearer) => named.has(idOf(bearer)));
    if (titled.length === 1)
      return choose(
        bearers,
        titled[0] as Hit,
        CONFIDENCE.titledSurname,
        then.length === 1 ? 'surname with an office held then' : 'surname with an office',
      );
    return rejectAll(ever.length ? 'surname with an office of several' : 'surname with an office never held', true);
  }

  const ideographic = isIdeographic(reading.block.text, hit.start);
  if (ideographic && (isTooShort(reading, hit) || !standsAlone(reading.block.text, hit.start, hit.end)))
    return rejectAll('short surname without a title');
  if (before !== undefined) return rejectAll(`surname beside "${before}", another's given name`);

  const own = bearers.filter((bearer) => isOfficeholderOf(gazetteer.entry(bearer.entry), reading, hit, date));
  if (own.length === 1)
    return choose(bearers, own[0] as Hit, CONFIDENCE.titledSurname, "surname of the country's officeholder");
  const inOffice = bearers.filter((bearer) => holdsOffice(gazetteer.entry(bearer.entry), date));
  // News of today that names yesterday's bearer in full goes on to mean either: a father, or the one in office.
  const isYesterdays = (bearer: Hit) =>
    date !== undefined &&
    inOffice.length > 0 &&
    !inOffice.includes(bearer) &&
    isOfThePast(
      gazetteer.entry(bearer.entry),
      inOffice.map(({ entry }) => gazetteer.entry(entry)),
      date,
    );
  const earlier = namedBefore(context, reading, hit, bearers);
  if (earlier.size === 1) {
    const [only] = earlier;
    if (only === STRANGER) return rejectAll('surname of a stranger named before');
    if (isYesterdays(only as Hit)) return rejectAll('surname of the one named before it, or of the one in office');
    return choose(bearers, only as Hit, CONFIDENCE.surname, 'surname of the one named before it');
  }
  if (known.length === 0) {
    const hinted = hits
      .filter(({ rule }) => rule !== 0)
      .map((conditional) => decideAlias(context, reading, conditional));
    const [sole, ...others] = hinted.filter(({ confidence }) => confidence > 0);
    return sole && !others.length ? [sole] : rejectAll('surname of nobody whom the document names', true);
  }
  const hasStrangers = [...context.strangers].some((stranger) => stranger.startsWith(`${surnameText(reading, hit)}|`));
  if (known.length === 1 && !hasStrangers) {
    if (isYesterdays(known[0] as Hit))
      return rejectAll('surname of one whom the document names, or of the one in office');
    return choose(bearers, known[0] as Hit, CONFIDENCE.surname, 'surname of the one whom the document names');
  }
  const current = known.filter((bearer) => !isYesterdays(bearer));
  if (current.length === 1 && inOffice.includes(current[0] as Hit) && !hasStrangers) {
    return choose(bearers, current[0] as Hit, CONFIDENCE.surname, 'surname of the one in office then');
  }
  return rejectAll(hasStrangers ? 'surname that a stranger bears too' : 'surname that several bear', true);
}

/** Whether what looks like a surname before a title is a word for the past: behind another's name, or where nobody held the title then. */
function isPastWord({ block, hits }: Reading, hit: Hit, isHeldThen: boolean): boolean {
  if (!PAST_WORDS.test(block.text.slice(hit.start, hit.end))) return false;
  return !isHeldThen || hits.some(({ end }) => end === hit.start || end === hit.start - 1);
}

function isTooShort({ block: { text } }: Reading, hit: Hit): boolean {
  return hit.end - hit.start <= SHORT_SURNAME && !(ADDRESS.test(text.slice(hit.end)) && beginsWord(text, hit.start));
}

function choose(bearers: Hit[], chosen: Hit, confidence: number, evidence: string): Candidate[] {
  return bearers.map((bearer) =>
    bearer === chosen ? accept(bearer, confidence, evidence) : reject(bearer, `surname of another (${evidence})`),
  );
}

/** Stands for whoever bears the surname and is unknown to the base. */
const STRANGER = Symbol('stranger');

/** Whose full names with this surname stand before the hit in its block. */
function namedBefore(context: DocumentContext, reading: Reading, hit: Hit, bearers: Hit[]): Set<Hit | typeof STRANGER> {
  const found = new Set<Hit | typeof STRANGER>();
  const surname = surnameText(reading, hit);
  for (const other of reading.hits) {
    if (other.end > hit.start) continue;
    if (!other.isSurname && other.rule === 0) {
      const bearer = bearers.find(({ entry }) => entry === other.entry);
      if (bearer) found.add(bearer);
    } else if (other.isSurname && surnameText(reading, other) === surname) {
      const given = givenNameBeside(reading, other);
      if (given !== undefined && context.strangers.has(`${surname}|${given}`)) found.add(STRANGER);
    }
  }
  return found;
}

function surnameText(reading: Reading, hit: Hit): string {
  return foldText(reading.block.text.slice(hit.start, hit.end));
}
