import type { PartialDate, Role } from '../model/entry.ts';
import { compareDates } from '../model/partial-date.ts';

/** What a person was at a date: offices held then, else the last held before, else the first to come; "now" without a date. */
export interface Standing {
  when: 'held' | 'before' | 'later' | 'now';
  /** Of one standing; several terms of one office ("before") are all of the same title. */
  roles: Role[];
}

/** At most as many offices as a line can carry; the others stand in the list of offices. */
const MOST = 2;

/** The offices that matter for an article of this date, in the order of the entry. Undefined for a person without offices. */
export function standingAt(roles: readonly Role[], date: PartialDate | undefined): Standing | undefined {
  const held = roles.filter(({ from, to }) =>
    date ? compareDates(from, date) <= 0 && (!to || compareDates(date, to) <= 0) : !to,
  );
  // On the day of a handover both ends hold; the office taken up later is the one in force.
  const current = held.filter(
    (role) =>
      !held.some((other) => other !== role && sameOffice(other, role) && compareDates(other.from, role.from) > 0),
  );
  if (current.length) return { when: date ? 'held' : 'now', roles: current.slice(0, MOST) };
  const past = roles.filter(({ to }) => to && (!date || compareDates(to, date) < 0));
  const latest = past.reduce<Role | undefined>(
    (last, role) => (last && endOf(last) >= endOf(role) ? last : role),
    undefined,
  );
  if (latest) return { when: 'before', roles: past.filter((role) => sameOffice(role, latest)) };
  const first = roles.reduce<Role | undefined>(
    (soonest, role) => (soonest && soonest.from <= role.from ? soonest : role),
    undefined,
  );
  return first && { when: 'later', roles: [first] };
}

/** "Prime Minister of Japan", "Governor of Tokyo, Japan", "President of the Liberal Democratic Party". */
export function spellRole({ title, of, spelled }: Pick<Role, 'title' | 'of' | 'spelled'>): string {
  if (spelled !== undefined) return spelled;
  if (title.includes(of)) return title;
  // A title with a complement of its own ("Minister of Justice", "Ambassador to China") takes the country after a comma.
  return / of | to |,/.test(title) ? `${title}, ${of}` : `${title} of ${withArticle(of)}`;
}

const TAKES_ARTICLE =
  /\b(Party|Union|Alliance|League|Federation|Association|Council|Committee|Commission|Assembly|Diet|Congress|Court|Government|Cabinet|Ministry|Agency|Office|Bureau|Bank|States|Nations|Republic|Empire|Kingdom|Philippines|Netherlands|Forces|Army|Navy|Foundation|Institute|House|occupation|DPRK)\b/;

function withArticle(of: string): string {
  return TAKES_ARTICLE.test(of) && !/^the /i.test(of) ? `the ${of}` : of;
}

function sameOffice(a: Role, b: Role): boolean {
  return a.title === b.title && a.of === b.of;
}

function endOf({ to }: Role): string {
  return to ?? '9999';
}
