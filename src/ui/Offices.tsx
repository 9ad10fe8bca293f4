import type { Entry, PartialDate, Role } from '../model/entry.ts';
import { compareDates } from '../model/partial-date.ts';
import { CitationMarks, Cited } from './Cited.tsx';
import { DateText } from './DateText.tsx';
import { spellDate, spellYears } from './dates.ts';
import { type Standing, spellRole, standingAt } from './offices.ts';
import { useWords, type Words } from './words/words.ts';

/** A standing in words: "Prime Minister of Japan when this was written, until 16 September 2020". */
export function spellStanding({ when, roles }: Standing, reviewed: string, words: Words): string {
  const [role] = roles;
  if (!role) return '';
  const date = (partial: PartialDate) => spellDate(partial, words.language);
  const all = roles.map(spellRole).join(words.and);
  switch (when) {
    case 'held':
      return role.to && roles.length === 1 ? words.office.heldUntil(all, date(role.to)) : words.office.held(all, '');
    case 'before':
      return words.office.before(spellRole(role), roles.map(({ from, to }) => spellYears(from, to)).join(', '));
    case 'later':
      return words.office.later(all, date(role.from));
    case 'now':
      return `${words.office.now(all, date(role.from))} (${words.asOf(date(role.as_of ?? reviewed))})`;
  }
}

interface OfficeProps {
  entry: Entry;
  articleDate: PartialDate | undefined;
}

/** What a person was when the article was written, and whether they have died since. */
export function OfficeAtDate({ entry, articleDate }: OfficeProps) {
  const words = useWords();
  const standing = standingAt(entry.roles, articleDate);
  const died = entry.died;
  const diedSince = died && articleDate !== undefined && compareDates(died.date, articleDate) > 0 ? died : undefined;
  const parts = [
    standing && spellStanding(standing, entry.reviewed, words),
    diedSince && words.died(spellDate(diedSince.date, words.language)),
  ].filter((part) => part !== undefined);
  if (!parts.length) return null;
  const cite = [...(standing?.roles ?? []), ...(diedSince ? [diedSince] : [])].flatMap((role) => role.cite);
  return (
    <p class="office">
      {parts.join(words.language === 'ja' ? '、' : '; ')}
      <CitationMarks cite={cite} />
    </p>
  );
}

/** All offices, the newest first. */
export function Offices({ roles }: { roles: readonly Role[] }) {
  const words = useWords();
  const newestFirst = [...roles].sort((a, b) => compareDates(b.from, a.from));
  return (
    <ul class="offices">
      {newestFirst.map((role) => (
        <li key={`${role.title} ${role.from}`}>
          <Cited statement={{ text: spellRole(role), cite: role.cite, as_of: role.as_of }} />
          <span class="aside">
            {role.to ? (
              <>
                <DateText date={role.from} /> – <DateText date={role.to} />
              </>
            ) : (
              words.since(spellDate(role.from, words.language))
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
