import type { EntryId } from './entry.ts';

/** Languages into which entries are translated; their texts stand in English. */
export const TRANSLATED = ['ja', 'ko'] as const;
export type Translated = (typeof TRANSLATED)[number];

/** Whether entries are translated into a language at all. */
export function isTranslated(language: unknown): language is Translated {
  return TRANSLATED.some((translated) => translated === language);
}

/**
 * The texts of an entry in another language, as `knowledge/translations/<language>/<id>.yaml` states them: each list has the
 * length and order of the entry's own, so dates, citations and links are the entry's.
 */
export interface Translation {
  /** The fingerprint of the English texts that were translated; with any other the translation is out of date. */
  of: string;
  summary: string[];
  positions: { holder: string; text: string }[];
  timeline: string[];
  naming?: string;
  /** Each office as a whole: 日本の首相. */
  roles: string[];
  /** By the related entry; those without one show in English. */
  related: Record<EntryId, string>;
}
