import type { Reach } from '../../model/alias.ts';
import type { EntryHead, EntryId, PartialDate } from '../../model/entry.ts';

/** The condition of a form, with the words of `near` and `not_near` as numbers of cues. */
export interface Rule {
  /** Any one of these suffices. */
  near?: number[];
  nearEntries?: EntryId[];
  within: Reach;
  /** None of these may stand in the sentence. */
  notNear?: number[];
  notNearEntries?: EntryId[];
  afterNamed?: true;
  from?: PartialDate;
  to?: PartialDate;
  /** Segments that must follow in the sentence. */
  rest?: string[];
}

/** An office held, as far as the linker needs it: `title` is the number of a title of the gazetteer. */
export interface Term {
  title: number;
  of: string;
  from: PartialDate;
  to?: PartialDate;
}

/** What the linker knows of an entry. */
export interface EntryRecord extends EntryHead {
  needsRegion?: true;
  /** Persons with a family name: the offices that titles.yaml lists. */
  terms?: Term[];
}

/** A beginning of a word that is a cue: "korea" for `Korea*`. */
export interface Stem {
  text: string;
  cue: number;
}

/** What a gazetteer holds beside its names. */
export interface Extras {
  /** Ids of topics, by their numbers. */
  topics: string[];
  /** Of each title: the office and where its forms stand: before the name (Latin) or after it. */
  titles: { title: string; own: string[]; shared?: true; leads?: true }[];
  stems: Stem[];
  /** Text of each cue, normalised; conditions on the whole document exchange cues by these texts. */
  cues: string[];
  /** Numbers of cues that some condition looks for in the whole document. */
  documentCues: number[];
  /** Numbers of cues that show that a document speaks of the region. */
  regionCues: number[];
}
