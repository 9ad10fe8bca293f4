import type { PartialDate } from './entry.ts';

/** How far around a mention a condition looks. */
export type Reach = 'sentence' | 'block' | 'document';

/**
 * A way in which texts refer to an entry. `text` may hold `{a|b}` for alternatives (one may be empty) and ` ... ` for
 * up to eight words of the same sentence.
 */
export interface Alias {
  text: string;
  /** Counts only with at least one of these within `within`: words, `word*` for a beginning, `@id` for a name of that entry. */
  near?: string[];
  /** Counts only without any of these in the same sentence. */
  not_near?: string[];
  /** How far `near` looks; "sentence" where absent. */
  within?: Reach;
  /** Counts only in a document that names the entry itself without condition. */
  after?: 'named';
  /** Counts only in articles of these dates, both ends inclusive; an article without a date does not count. */
  from?: PartialDate;
  to?: PartialDate;
}
