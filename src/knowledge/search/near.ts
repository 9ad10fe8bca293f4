import { endsWord, firstPlace, type PlaceTable, type Range } from './place-table.ts';

/** Hangul Jamo, into which syllables are taken apart; alphabets come before it, all other scripts of the base behind. */
const FIRST_HANGUL_LETTER = 0x1100;
const LAST_HANGUL_LETTER = 0x11ff;

/** Called with the places of a word that is near another, and by how many letters the two differ. */
export type OnNear = (places: Range, edits: number) => void;

/**
 * Finds the words within `maxEdits` letters put in, taken out or changed (Levenshtein, 1966). Goes through the sorted places word by word and
 * keeps a row of the edit matrix for each letter, so that a word costs only the letters by which it differs from the one before; where a
 * row holds no small number any more, all words that begin so are passed over at once.
 */
export function nearWords(table: PlaceTable, word: string, maxEdits: number, onNear: OnNear): void {
  const { letters, places } = table;
  const { from, to } = placesOfScript(table, word.charCodeAt(0));
  const rows: Uint8Array[] = [Uint8Array.from({ length: word.length + 1 }, (_, index) => index)];
  /** The letters of the word before, and of each row its least number. */
  const path: number[] = [];
  const leasts = [0];
  for (let at = from; at < to; ) {
    const place = places[at] as number;
    let depth = 0;
    while (depth < path.length && letters[place + depth] === path[depth]) depth++;
    path.length = depth;
    let least = leasts[depth] as number;
    while (least <= maxEdits && !endsWord(letters[place + depth])) {
      const letter = letters[place + depth] as number;
      path.push(letter);
      depth++;
      rows[depth] ??= new Uint8Array(word.length + 1);
      least = fillRow(rows[depth] as Uint8Array, rows[depth - 1] as Uint8Array, word, letter);
      leasts[depth] = least;
    }
    const isWord = least <= maxEdits;
    const begin = at;
    at = firstPlace(table, at + 1, (other) => !beginsAlike(letters, place, other, depth, isWord));
    const edits = (rows[depth] as Uint8Array)[word.length] as number;
    if (isWord && edits <= maxEdits) onNear({ from: begin, to: at }, edits);
  }
}

/** Fills the row of the next letter of a word from the row before; answers its least number. */
function fillRow(row: Uint8Array, above: Uint8Array, word: string, letter: number): number {
  let left = (above[0] as number) + 1;
  let least = left;
  row[0] = left;
  for (let column = 1; column < row.length; column++) {
    const changed = (above[column - 1] as number) + (word.charCodeAt(column - 1) === letter ? 0 : 1);
    left = Math.min(changed, (above[column] as number) + 1, left + 1);
    row[column] = left;
    if (left < least) least = left;
  }
  return least;
}

/** The places of the alphabets, or of Hangul letters: a word is never a misspelling of one in another script. */
function placesOfScript(table: PlaceTable, letter: number): Range {
  const border = (first: number) => firstPlace(table, 0, (place) => (table.letters[place] as number) >= first);
  const isHangul = letter >= FIRST_HANGUL_LETTER;
  return isHangul
    ? { from: border(FIRST_HANGUL_LETTER), to: border(LAST_HANGUL_LETTER + 1) }
    : { from: 0, to: border(FIRST_HANGUL_LETTER) };
}

/** Whether the letters at two places begin alike and, for whole words, both end there. */
function beginsAlike(letters: Uint16Array, place: number, other: number, length: number, isWord: boolean): boolean {
  for (let index = 0; index < length; index++) if (letters[place + index] !== letters[other + index]) return false;
  return !isWord || endsWord(letters[other + length]);
}
