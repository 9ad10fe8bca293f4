import type { Columns } from '../open-columns.ts';
import { END, type Section, SPACE } from './layout.ts';

/** All places from which names are found, sorted by the letters there: those that begin alike stand side by side. */
export interface PlaceTable {
  letters: Uint16Array;
  /** Offsets into `letters`. */
  places: Int32Array;
  /** Of each place: the number of the name that holds it. */
  names: Int32Array;
}

/** Places `from` to `to` of the table, exclusive. */
export interface Range {
  from: number;
  to: number;
}

/** The table over its sections. */
export function readPlaces({ numbers, shorts }: Columns<Section>): PlaceTable {
  return { letters: shorts('letters'), places: numbers('places'), names: numbers('placeNames') };
}

/** The places where a text stands, whatever follows it. */
export function placesOf(table: PlaceTable, text: string): Range {
  const from = firstPlace(table, 0, (place) => compareWith(table, place, text) >= 0);
  return { from, to: firstPlace(table, from, (place) => compareWith(table, place, text) > 0) };
}

/**
 * The first place from `low` on of which something holds that, once it holds of one, holds of all that follow. Looks ahead in steps that
 * double, then back by halves, since it is mostly near.
 */
export function firstPlace({ places }: PlaceTable, low: number, holds: (place: number) => boolean): number {
  let start = low;
  let step = 1;
  while (start + step <= places.length && !holds(places[start + step - 1] as number)) {
    start += step;
    step *= 2;
  }
  let end = Math.min(start + step - 1, places.length);
  while (start < end) {
    const middle = (start + end) >>> 1;
    if (holds(places[middle] as number)) end = middle;
    else start = middle + 1;
  }
  return start;
}

/** Whether a letter ends a word. */
export function endsWord(letter: number | undefined): boolean {
  return letter === SPACE || letter === END || letter === undefined;
}

/** Below 0 where the letters at a place come before a text, above where after; 0 where they begin with it. */
function compareWith({ letters }: PlaceTable, place: number, text: string): number {
  for (let index = 0; index < text.length; index++) {
    const difference = (letters[place + index] as number) - text.charCodeAt(index);
    if (difference !== 0) return difference;
  }
  return 0;
}
