/** A page's structure as far as it says a date; outlet and story are invented. */
export interface Shape {
  /** What real pages of this structure have in common. */
  name: string;
  /** The date and the mark that says it, "?" behind it where it is not sure; undefined where no date may be taken. */
  expected: string | undefined;
  lang?: string;
  url?: string;
  title?: string;
  head?: string;
  /** Above the headline. */
  above?: string;
  /** Right under the headline. */
  under?: string;
  /** In place of the story's text. */
  text?: string;
  /** After the story. */
  below?: string;
}

export const HEADLINE = 'Ministers meet in Seoul';

/** A script element of JSON-LD; a string is taken as it stands, however broken. */
export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
}

/** A news article's data with this date. */
export function article(datePublished: string, more: object = {}): object {
  return { '@type': 'NewsArticle', headline: HEADLINE, datePublished, ...more };
}

/** A `meta` element. */
export function meta(name: string, content: string): string {
  return `<meta name="${name}" content="${content}">`;
}
