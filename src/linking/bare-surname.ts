import { type Candidate, CONFIDENCE } from './candidate.ts';
import { decideAlias } from './conditions.ts';
import { isAboutRegion } from './document.ts';
import { firstNamed, STRANGER } from './first-named.ts';
import type { Hit } from './hits.ts';
import { foldedText } from './reading.ts';
import { hasBearer } from './strangers.ts';
import { choose, isNamed, leave, recordOf, type Surname } from './surname.ts';
import { holdsOffice, isOfThePast, leadsCountry, officeholderBeside } from './titles.ts';

/**
 * Decides a surname that stands alone: a country's own officeholder ("Japan's Abe"), else the one whom its block has named in full, else
 * the one whom the document names, else who of them is in office. Strangers of the same surname make it nobody's.
 */
export function decideBareSurname(surname: Surname): Candidate[] {
  const { context, reading, at, bearers } = surname;
  const numbers = bearers.map(({ entry }) => entry);
  const holder = officeholderBeside(context.gazetteer, numbers, reading, at, context.date);
  const own = bearers.find(({ entry }) => entry === holder);
  if (own) return choose(surname, own, CONFIDENCE.titledSurname, "surname of the country's officeholder");

  const [before, ...others] = namedBefore(surname);
  if (before !== undefined && !others.length) {
    if (before === STRANGER) return leave(surname, 'surname of a stranger named before');
    if (isYesterdays(surname, before))
      return leave(surname, 'surname of the one named before it, or of the one in office');
    return choose(surname, before, CONFIDENCE.surname, 'surname of the one named before it');
  }
  const named = bearers.filter((bearer) => isNamed(surname, bearer));
  return named.length ? chooseNamed(surname, named) : decideByHint(surname);
}

function chooseNamed(surname: Surname, named: Hit[]): Candidate[] {
  const text = foldedText(surname.reading, surname.at);
  if (hasBearer(surname.context.strangers, text)) return leave(surname, 'surname that a stranger bears too', true);
  const [today, ...others] = named.filter((bearer) => !isYesterdays(surname, bearer));
  if (named.length === 1) {
    if (!today) return leave(surname, 'surname of one whom the document names, or of the one in office');
    return choose(surname, today, CONFIDENCE.surname, 'surname of the one whom the document names');
  }
  if (today && !others.length && inOffice(surname).includes(today))
    return choose(surname, today, CONFIDENCE.surname, 'surname of the one in office then');
  return leave(surname, 'surname that several bear', true);
}

/** By the conditions of aliases that are the surname itself, where the document names no bearer. */
function decideByHint(surname: Surname): Candidate[] {
  const hinted = surname.hinted.map((hit) => decideAlias(surname.context, surname.reading, hit));
  const [sole, ...others] = hinted.filter(({ confidence }) => confidence > 0);
  if (sole && !others.length) return [sole];
  const leader = leaderThen(surname);
  if (leader)
    return choose(surname, leader, CONFIDENCE.surname, 'surname of the leader then, in a document about the region');
  return leave(surname, 'surname of nobody whom the document names', true);
}

/**
 * Who of the bearers led a country at the date, where a document about the region gives the surname alone. A surname that many bear needs
 * a word for the leader's government behind it; one of a single character (이 할머니) is no leader's without a title.
 */
function leaderThen(surname: Surname): Hit | undefined {
  const { context, reading, at, bearers } = surname;
  const text = foldedText(reading, at);
  if (text.length === 1 || context.date === undefined || !isAboutRegion(context)) return undefined;
  if (hasBearer(context.strangers, text)) return undefined;
  const [leader, ...others] = bearers.filter((bearer) =>
    leadsCountry(context.gazetteer, recordOf(surname, bearer), context.date),
  );
  if (!leader || others.length) return undefined;
  return !COMMON.has(text) || GOVERNMENT.test(reading.block.text.slice(at.end, at.end + MAX_GOVERNMENT))
    ? leader
    : undefined;
}

/** Surnames that so many bear, or that are words, that a leader's stands for nobody without more. */
const COMMON = new Set(
  (
    'kim lee yi rhee park choi jung jeong chung kang cho yoon jang lim han oh seo shin kwon hwang ahn an song yoo hong moon roh ko bae baek nam chang yang ' +
    'sato suzuki tanaka ito yamamoto nakamura kobayashi kato yoshida sasaki mori noda kan hata uno aso wang li zhang chen liu hu xi ma tsai bush ford carter'
  ).split(' '),
);
/** What makes a surname the government's: "the Lee administration", "Park's cabinet". */
const GOVERNMENT = /^(?:['’]s)? (?:administration|government|cabinet|presidency)\b/i;
/** Longest form of {@link GOVERNMENT}. */
const MAX_GOVERNMENT = 18;

function inOffice(surname: Surname): Hit[] {
  return surname.bearers.filter((bearer) => holdsOffice(recordOf(surname, bearer), surname.context.date));
}

/** Whether news of the article's day that names this bearer in full may go on to mean another: a father, or the one in office. */
function isYesterdays(surname: Surname, bearer: Hit): boolean {
  const { date } = surname.context;
  const current = inOffice(surname);
  if (date === undefined || !current.length || current.includes(bearer)) return false;
  const rivals = current.map((rival) => recordOf(surname, rival));
  return isOfThePast(recordOf(surname, bearer), rivals, date);
}

/** Whose full names with this surname stand before it in its block. */
function namedBefore({ context, reading, at, bearers }: Surname): (Hit | typeof STRANGER)[] {
  const named: (Hit | typeof STRANGER)[] = [];
  for (const [who, end] of firstNamed(reading, foldedText(reading, at), context.strangers)) {
    if (end > at.start) continue;
    const bearer = who === STRANGER ? STRANGER : bearers.find(({ entry }) => entry === who);
    if (bearer !== undefined) named.push(bearer);
  }
  return named;
}
