import type { Found, NameTable } from './name-table.ts';
import { nearWords } from './near.ts';
import { type PlaceTable, placesOf, type Range } from './place-table.ts';
import { isHangul, isIdeographic } from './tokens.ts';

/** Shorter words are too near to others for a guess at a misspelling; of Hangul the letters inside the syllables count. */
const MIN_MISSPELT = { latin: 4, hangul: 6 } as const;
/** Longer words are none that names have. */
const MAX_MISSPELT = 40;
/** Edits allowed, as a share of a word's length: one in "Yasakuni", two in words of eight letters and more. */
const EDITS_SHARE = 0.2;

/**
 * The entries of whose names, taken together, `least` of the words or more are known, misspelt ones too; those first that have most of their
 * letters, at most `limit`.
 */
export function findByWords(
  table: PlaceTable,
  names: NameTable,
  words: readonly string[],
  least: number,
  limit: number,
): Found[] {
  const { entryOf, firstName } = names;
  const count = firstName.length - 1;
  const known = new Uint8Array(count);
  const letters = new Uint16Array(count);
  const lastWord = new Uint8Array(count);
  words.forEach((word, index) => {
    for (const [edits, ranges] of rangesOf(table, word).entries()) {
      for (const { from, to } of ranges) {
        for (let at = from; at < to; at++) {
          const entry = entryOf[table.names[at] as number] as number;
          if (lastWord[entry] === index + 1) continue;
          lastWord[entry] = index + 1;
          known[entry] = (known[entry] as number) + 1;
          letters[entry] = (letters[entry] as number) + word.length - edits;
        }
      }
    }
  });
  const found: number[] = [];
  for (let entry = 0; entry < count; entry++) if ((known[entry] as number) >= least) found.push(entry);
  found.sort((a, b) => (letters[b] as number) - (letters[a] as number) || a - b);
  return found.slice(0, limit).map((entry) => ({ entry }));
}

/** Where a word, or one that begins with it, stands; then where words stand that are one edit away from it, two edits, and so on. */
function rangesOf(table: PlaceTable, word: string): Range[][] {
  const most = maxEdits(word);
  const ranges = Array.from({ length: most + 1 }, (): Range[] => []);
  ranges[0]?.push(placesOf(table, word));
  if (most > 0) nearWords(table, word, most, (range, edits) => ranges[edits]?.push(range));
  return ranges;
}

function maxEdits(word: string): number {
  const least = isHangul(word) ? MIN_MISSPELT.hangul : MIN_MISSPELT.latin;
  if (isIdeographic(word) || word.length < least || word.length > MAX_MISSPELT) return 0;
  return Math.round(EDITS_SHARE * word.length);
}
