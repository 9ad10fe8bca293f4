import { foldText } from '../knowledge/gazetteer/fold.ts';
import { standsAlone } from './boundaries.ts';
import { accept, type Candidate, CONFIDENCE, reject } from './candidate.ts';
import type { DocumentContext } from './document.ts';
import { neighbours } from './neighbours.ts';
import type { Hit, Reading } from './reading.ts';
import { heldTitle, isIdeographic, titleBeside } from './titles.ts';

/** Surnames of this many characters in kanji or hangul are too common to stand without a title. */
const SHORT_SURNAME = 1;

/**
 * Decides who a surname alone is: by the title beside it and the article's date, else by whom the document names in full, else by
 * the full name that stands nearest before it. `bearers` are all hits of one place, one for each entry with that surname.
 */
export function decideSurname(context: DocumentContext, reading: Reading, bearers: Hit[]): Candidate[] {
  const { gazetteer, date, named } = context;
  const hit = bearers[0] as Hit;
  const idOf = (bearer: Hit) => gazetteer.entry(bearer.entry).id;
  const rejectAll = (reason: string, waits = false) => bearers.map((bearer) => reject(bearer, reason, waits));
  const title = titleBeside(reading, hit);
  const known = bearers.filter((bearer) => named.has(idOf(bearer)));

  if (title) {
    const held = (bearer: Hit) => heldTitle(gazetteer.entry(bearer.entry), title, date);
    const then = title.isPast ? [] : bearers.filter((bearer) => held(bearer) === 'then');
    const ever = bearers.filter((bearer) => held(bearer) !== 'never');
    const sole = [then, ever].find((list) => list.length === 1);
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
  if (ideographic && (hit.end - hit.start <= SHORT_SURNAME || !standsAlone(reading.block.text, hit.start, hit.end)))
    return rejectAll('short surname without a title');
  const { givenName } = neighbours(reading, hit);
  if (givenName !== undefined) return rejectAll(`surname beside "${givenName}", another's given name`);
  if (known.length === 0) return rejectAll('surname of nobody whom the document names', true);
  const surname = foldText(reading.block.text.slice(hit.start, hit.end));
  const strangers = [...context.strangers].some((stranger) => stranger.startsWith(`${surname}|`));
  if (known.length === 1 && !strangers)
    return choose(bearers, known[0] as Hit, CONFIDENCE.surname, 'surname of the one whom the document names');
  const nearest = nearestBefore(context, reading, hit, known, surname);
  if (nearest) return choose(bearers, nearest, CONFIDENCE.surname, 'surname of the one named last');
  return rejectAll(strangers ? 'surname that a stranger bears too' : 'surname that several bear', true);
}

function choose(bearers: Hit[], chosen: Hit, confidence: number, evidence: string): Candidate[] {
  return bearers.map((bearer) =>
    bearer === chosen ? accept(bearer, confidence, evidence) : reject(bearer, `surname of another (${evidence})`),
  );
}

/** The bearer whose full name is the last one with this surname before the hit, in its block; undefined if that is a stranger's. */
function nearestBefore(
  context: DocumentContext,
  reading: Reading,
  hit: Hit,
  known: Hit[],
  surname: string,
): Hit | undefined {
  let last: { end: number; bearer: Hit | undefined } = { end: -1, bearer: undefined };
  for (const other of reading.hits) {
    if (other.end > hit.start || other.end <= last.end) continue;
    if (!other.isSurname && other.rule === 0) {
      const bearer = known.find(({ entry }) => entry === other.entry);
      if (bearer) last = { end: other.end, bearer };
    } else if (other.isSurname && foldText(reading.block.text.slice(other.start, other.end)) === surname) {
      const given = neighbours(reading, other).givenName;
      if (given !== undefined && context.strangers.has(`${surname}|${given}`))
        last = { end: other.end, bearer: undefined };
    }
  }
  return last.bearer;
}
