/** An office and the forms in which texts write it. Where a role's `title` equals `title`, these forms stand for it. */
export interface Title {
  title: string;
  en: string[];
  ja: string[];
  ko: string[];
}
