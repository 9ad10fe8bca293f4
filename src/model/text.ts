import type { EntryHead, EntryId } from './entry.ts';

/**
 * The text of one smallest block-level element, its inline elements joined. `id` is unique within the page's session.
 * Offsets into `text` are UTF-16, end exclusive, everywhere.
 */
export interface Block {
  id: string;
  text: string;
}

/** A span of a block that refers to an entry. */
export interface Mention {
  blockId: string;
  start: number;
  end: number;
  entryId: EntryId;
}

/**
 * What a document has said so far that decides mentions elsewhere in it. It grows only, by set union, and does not depend on
 * the order in which blocks are read, so that a document linked in pieces ends as one linked whole.
 */
export interface Evidence {
  /** Entries named in a form that needs no condition. */
  named: EntryId[];
  /** Words that some condition with `within: document` waits for, normalised. */
  cues: string[];
  /** People whom the base does not know but who bear a surname that it knows: "surname|given", folded. */
  strangers: string[];
}

/**
 * Most text in one {@link LinkRequest}, in UTF-16 units: batches aim at 100,000, and a single block, which cannot be cut, may
 * overshoot. A longer request is refused.
 */
export const LINK_TEXT_LIMIT = 200_000;

/** A document's part to be linked, with all that the background needs to know of the rest. */
export interface LinkRequest {
  blocks: Block[];
  /** BCP 47 tag of the page, where it states one. */
  lang?: string;
  /** The article's date, where known, as YYYY-MM-DD (or a beginning of it). */
  date?: string;
  evidence: Evidence;
}

/** Mentions of the sent blocks, sorted by block as sent and by start; they never overlap. */
export interface LinkReply {
  mentions: Mention[];
  /** Only of the entries mentioned. */
  heads: EntryHead[];
  /** The request's evidence with that of its blocks. */
  evidence: Evidence;
  /** Blocks whose mentions may change when the document's evidence grows; send them again then. */
  undecided: string[];
}

/** Evidence of a document of which nothing is read yet. */
export const NO_EVIDENCE: Evidence = { named: [], cues: [], strangers: [] };
