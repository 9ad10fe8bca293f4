import type { Stem } from './rule.ts';

/** Finds the stems with which the word at an offset of a text may begin; undefined for most words, at the cost of one look-up. */
export type StemsAt = (text: string, start: number) => readonly Stem[] | undefined;

/** Sorts stems by their first two letters. */
export function stemTable(stems: readonly Stem[]): StemsAt {
  const table = new Map<number, Stem[]>();
  for (const stem of stems) {
    const key = initials(stem.text, 0);
    table.set(key, [...(table.get(key) ?? []), stem]);
  }
  return (text, start) => table.get(initials(text, start));
}

/** The first two letters of a word, in small letters where they are ASCII, as one number. */
function initials(text: string, start: number): number {
  return ((text.charCodeAt(start) | 0x20) << 16) | (text.charCodeAt(start + 1) | 0x20);
}
