import { type Candidate, CONFIDENCE } from './candidate.ts';
import type { Hit } from './hits.ts';
import { choose, isNamed, leave, recordOf, type Surname } from './surname.ts';
import { heldTitle, soleOffice, type TitleBeside } from './titles.ts';

/** Syllables that are surnames (Chun, Goh) and stand for "former" and "late" before a title: 윤 전 대통령. */
const PAST_WORDS = /^[전고]$/;

/**
 * Decides a surname with a title beside it: whoever held the office at the article's date, whoever ever held it if the text speaks of the
 * past or the article has no date, else the one of its holders whom the document names. An office that many hold tells nobody by itself.
 */
export function decideTitledSurname(surname: Surname, title: TitleBeside): Candidate[] {
  const { context, bearers } = surname;
  const { gazetteer, date } = context;
  const office = soleOffice(gazetteer, title);
  const held = (bearer: Hit, by: TitleBeside | undefined) => by && heldTitle(recordOf(surname, bearer), by, date);
  const ever = bearers.filter((bearer) => held(bearer, title) !== 'never');
  const then = title.isPast
    ? []
    : bearers.filter((bearer) => held(bearer, isNamed(surname, bearer) ? title : office) === 'then');
  if (isPastWord(surname, then.length > 0)) return leave(surname, 'a word for "former" or "late", not a surname', true);

  const heldAlone = ever.filter((bearer) => office && held(bearer, office) !== 'never');
  const former = title.isPast || date === undefined ? heldAlone : [];
  const sole = [then, former].find((list) => list.length === 1);
  const [chosen, ...others] = sole ?? ever.filter((bearer) => isNamed(surname, bearer));
  if (chosen && !others.length) {
    const evidence = then.length === 1 ? 'surname with an office held then' : 'surname with an office';
    return choose(surname, chosen, CONFIDENCE.titledSurname, evidence);
  }
  return leave(surname, ever.length ? 'surname with an office of several' : 'surname with an office never held', true);
}

/** Whether what looks like a surname before a title is a word for the past: behind another's name, or where nobody held the title then. */
function isPastWord({ reading: { block, hits }, at }: Surname, isHeldThen: boolean): boolean {
  if (!PAST_WORDS.test(block.text.slice(at.start, at.end))) return false;
  return !isHeldThen || hits.some(({ end }) => end === at.start || end === at.start - 1);
}
