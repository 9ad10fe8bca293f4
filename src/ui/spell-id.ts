const SMALL_WORDS = new Set(['and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'over', 'the', 'to', 'with']);

/** A name made from an id, for when nothing better is at hand: "treaties-and-statements" is "Treaties and Statements". */
export function spellId(id: string): string {
  return id
    .split('-')
    .map((word, index) => (index && SMALL_WORDS.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}
