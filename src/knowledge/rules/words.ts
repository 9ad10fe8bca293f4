/** Words of an English text: runs of letters, digits and what joins them ("Geun-hye", "1965-66", "Japan's"). */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu) ?? [];
}

/** Syllables of an English word by its vowel groups, at least one; exact for nine words in ten, which is enough for a grade. */
export function syllablesOf(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  const silent = bare.replace(/(?:[^laeiouy]es|[^laeiouy]ed|[^aeioul]e)$/, '');
  return Math.max(1, (silent.match(/[aeiouy]+/g) ?? []).length);
}

/**
 * The school grade for which an English text reads easily (Flesch-Kincaid). Names count as two syllables at most: a reader
 * takes "Kishida" in at a glance, and no author can choose another word for it.
 */
export function gradeOf(text: string): number {
  const sentences = Math.max(1, (text.match(/[.!?](?=\s|$)/g) ?? []).length);
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  let syllables = 0;
  for (const word of words) {
    const known = /^\p{Lu}|\d/u.test(word) ? Math.min(2, syllablesOf(word)) : syllablesOf(word);
    syllables += known;
  }
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
