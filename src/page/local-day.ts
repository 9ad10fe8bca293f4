const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** The earliest and the latest clock on Earth, in hours from UTC. */
const EARTH = [-12, 14] as const;

/** The clocks of the countries whose outlets write a language, in hours from UTC; the longest match counts. */
const CLOCKS: Record<string, readonly [number, number]> = {
  ja: [9, 9],
  ko: [9, 9],
  zh: [8, 8],
  th: [7, 7],
  vi: [7, 7],
  en: [-8, 13],
  'en-us': [-8, -4],
  'en-gb': [0, 1],
  'en-au': [8, 11],
  'en-in': [5.5, 5.5],
  es: [-7, 2],
  pt: [-4, 1],
  fr: [-5, 2],
  ru: [2, 12],
  id: [7, 9],
};
const OTHER_CLOCKS = [0, 5.5] as const;

/** The moment that a date in UTC states, in milliseconds since 1970. Midnight is a day's date, not a moment. */
export function momentOf(text: string): number | undefined {
  const trimmed = text.trim();
  // No moment is so long, and the expressions take the square of a text's length.
  if (trimmed.length > 100) return undefined;
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) return Number(trimmed.slice(0, 10)) * 1000;
  if (!/\d:\d{2}.*(?:Z|[+-]00:?00|GMT|UTC)\)?$/i.test(trimmed)) return undefined;
  const time = Date.parse(trimmed.replace(/\s*\(.*\)$/, '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return Number.isNaN(time) || time % DAY_MS === 0 ? undefined : time;
}

/** Whether a moment is on this day (YYYY-MM-DD) somewhere on Earth. */
export function isDayOf(moment: number, day: string): boolean {
  const start = Date.parse(day);
  return moment + EARTH[1] * HOUR_MS >= start && moment + EARTH[0] * HOUR_MS < start + DAY_MS;
}

/** The day of a moment where outlets of a language are; undefined where it is not the same day in all of these places. */
export function dayWhere(moment: number, language: string): string | undefined {
  const [earliest, latest] = CLOCKS[language] ?? CLOCKS[language.split('-')[0] ?? ''] ?? OTHER_CLOCKS;
  const [first, last] = [earliest, latest].map((hours) => dayAt(moment + hours * HOUR_MS));
  return first === last ? first : undefined;
}

function dayAt(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
