import type { PartialDate } from '../../model/entry.ts';
import { compareDates } from '../../model/partial-date.ts';
import type { Finding } from '../problem.ts';
import type { EntryRule } from './statements.ts';

/** Whether the date exists in the calendar: "2023-02-29" does not. */
export function isCalendarDate(date: PartialDate): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Whether `a` certainly lies before `b`: "1965" is not before "1965-06". */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return compareDates(a, b) < 0;
}

/** Every date is real, in order, within the person's life and not after the review. */
export const datesRule: EntryRule = (entry) => {
  const findings: Finding[] = [];
  const seen = (path: (string | number)[], date: PartialDate | undefined) => {
    if (date === undefined) return;
    if (!isCalendarDate(date))
      findings.push({ path, message: `${date} is no day of the calendar`, remedy: 'Look it up again' });
    else if (isBefore(entry.reviewed, date)) {
      findings.push({
        path,
        message: `${date} lies after the review of ${entry.reviewed}`,
        remedy: 'Print nothing beyond the review',
      });
    }
  };
  const inOrder = (
    path: (string | number)[],
    from: PartialDate | undefined,
    to: PartialDate | undefined,
    what: string,
  ) => {
    if (from && to && isBefore(to, from))
      findings.push({ path, message: `${what}: ${to} lies before ${from}`, remedy: 'Correct one of them' });
  };
  seen(['reviewed'], entry.reviewed);
  seen(['born', 'date'], entry.born?.date);
  seen(['died', 'date'], entry.died?.date);
  inOrder(['died', 'date'], entry.born?.date, entry.died?.date, 'Life');
  entry.timeline.forEach(({ date }, index) => {
    seen(['timeline', index, 'date'], date);
    inOrder(['timeline', index, 'date'], entry.timeline[index - 1]?.date, date, 'The timeline goes back');
    inOrder(['timeline', index, 'date'], entry.born?.date, date, 'Before birth');
  });
  entry.roles.forEach(({ from, to, title }, index) => {
    seen(['roles', index, 'from'], from);
    seen(['roles', index, 'to'], to);
    inOrder(['roles', index, 'to'], from, to, title);
    inOrder(['roles', index, 'from'], entry.born?.date, from, `${title} before birth`);
    inOrder(['roles', index, to ? 'to' : 'from'], to ?? from, entry.died?.date, `${title} after death`);
  });
  entry.called.forEach(({ from, to, name }, index) => {
    seen(['called', index, 'from'], from);
    seen(['called', index, 'to'], to);
    inOrder(['called', index, 'to'], from, to, name);
  });
  entry.summary.forEach(({ as_of }, index) => seen(['summary', index, 'as_of'], as_of));
  entry.positions.forEach(({ as_of, since }, index) => {
    seen(['positions', index, 'as_of'], as_of);
    seen(['positions', index, 'since'], since);
  });
  for (const [key, { date }] of Object.entries(entry.sources)) seen(['sources', key, 'date'], date);
  return findings;
};
