import { givenNameBeside } from './neighbours.ts';
import { foldedText, type Reading } from './reading.ts';
import { strangerKey } from './strangers.ts';

/** Stands for whoever bears the surname and is unknown to the base. */
export const STRANGER = Symbol('stranger');

/** Of each entry named in full, or of strangers: where its first full name ends. */
type FirstNamed = Map<number | typeof STRANGER, number>;

/** Of each reading, by folded surname, so that a block of one name costs no more than its length. */
const known = new WeakMap<Reading, Map<string, FirstNamed>>();

/** Where a block first names each entry in full, and where a stranger of this surname (folded). */
export function firstNamed(reading: Reading, surname: string, strangers: ReadonlySet<string>): FirstNamed {
  const bySurname = known.get(reading) ?? new Map<string, FirstNamed>();
  known.set(reading, bySurname);
  const first = bySurname.get(surname) ?? find(reading, surname, strangers);
  bySurname.set(surname, first);
  return first;
}

function find(reading: Reading, surname: string, strangers: ReadonlySet<string>): FirstNamed {
  const first: FirstNamed = new Map();
  const note = (who: number | typeof STRANGER, end: number) => first.set(who, Math.min(first.get(who) ?? end, end));
  for (const hit of reading.hits) {
    if (!hit.isSurname) {
      if (hit.rule === 0) note(hit.entry, hit.end);
    } else if (!first.has(STRANGER) && foldedText(reading, hit) === surname) {
      const given = givenNameBeside(reading, hit);
      if (given !== undefined && strangers.has(strangerKey(surname, given))) note(STRANGER, hit.end);
    }
  }
  return first;
}
