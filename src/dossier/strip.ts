import type { PartialDate } from '../model/entry.ts';

/** A timeline drawn as columns of events on a line of years. All places are shares of its width, from 0 to 1. */
export interface Strip {
  from: number;
  to: number;
  columns: { at: number; until: number; since: number }[];
  /** The tallest column, in events. */
  tallest: number;
  ticks: { at: number; year: number }[];
  /** The article's place; undefined where its date is not known. */
  article: number | undefined;
}

/** Columns in which events are counted: fine enough to show clusters, wide enough to be seen in a panel of 320 px. */
const COLUMNS = 60;
/** Steps between years that are named, of which the first is taken that names few enough to stand apart. */
const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];
const MOST_TICKS = 5;

/** Lays out the events of a dossier; undefined where fewer than two years would be on the line. */
export function layOutStrip(
  until: readonly { date: PartialDate }[],
  since: readonly { date: PartialDate }[],
  articleDate: PartialDate | undefined,
): Strip | undefined {
  const dates = [...until, ...since].map(({ date }) => yearOf(date));
  const marked = articleDate === undefined ? dates : [...dates, yearOf(articleDate)];
  const [from, to] = [Math.floor(Math.min(...marked)), Math.floor(Math.max(...marked)) + 1];
  if (dates.length === 0 || to - from < 2) return undefined;
  const place = (year: number) => (year - from) / (to - from);
  const columns = new Map<number, Strip['columns'][number]>();
  const count = (date: PartialDate, part: 'until' | 'since') => {
    const index = Math.min(COLUMNS - 1, Math.floor(place(yearOf(date)) * COLUMNS));
    const column = columns.get(index) ?? { at: index / COLUMNS, until: 0, since: 0 };
    column[part]++;
    columns.set(index, column);
  };
  for (const { date } of until) count(date, 'until');
  for (const { date } of since) count(date, 'since');
  const step = STEPS.find((years) => (to - from) / years <= MOST_TICKS) ?? to - from;
  const ticks: Strip['ticks'] = [];
  for (let year = Math.ceil(from / step) * step; year < to; year += step) ticks.push({ at: place(year), year });
  return {
    from,
    to: to - 1,
    columns: [...columns.values()].sort((a, b) => a.at - b.at),
    tallest: Math.max(...[...columns.values()].map((column) => column.until + column.since)),
    ticks,
    article: articleDate === undefined ? undefined : place(yearOf(articleDate)),
  };
}

/** The width of a column as a share of the strip. */
export const COLUMN_WIDTH = 1 / COLUMNS;

const MONTHS = 12;
const DAYS = 31;

/** A date as a number of years; one that is not exact stands at the middle of what it may mean. */
function yearOf(date: PartialDate): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 1 / 2;
  return year + (month - 1 + (day === undefined ? 1 / 2 : (day - 1) / DAYS)) / MONTHS;
}
