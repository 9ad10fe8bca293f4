/** Languages in which the knowledge base carries names. Interface texts exist for the first three. */
export const LANGUAGES = ['en', 'ja', 'ko', 'zh'] as const;

/** One of {@link LANGUAGES}, as a bare ISO 639-1 code. */
export type Language = (typeof LANGUAGES)[number];

/** A text per language; a language without a text is absent. */
export type Localized<T> = Partial<Record<Language, T>>;

/** The bare language of a BCP 47 tag ("ja-JP" is "ja"), or undefined where the base has no names in it. */
export function languageOf(tag: string | undefined): Language | undefined {
  const bare = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === bare);
}
