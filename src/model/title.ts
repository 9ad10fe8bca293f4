/** An office and the forms in which texts write it. Where a role's `title` equals `title`, these forms stand for it. */
export interface Title {
  title: string;
  en: string[];
  ja: string[];
  ko: string[];
  /** Many hold it at a time (lawmakers, ambassadors), so beside a surname it is nobody's until the document names one of them. */
  shared?: true;
  /** Its holder leads a country, so that news of the day may give the surname alone. */
  leads?: true;
}
