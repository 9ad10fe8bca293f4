import type { Alias } from './alias.ts';
import type { Changed } from './changed.ts';
import type { Language, Localized } from './language.ts';

/** What an entry is about; decides its icon, its place in the dossier and which fields it may have. */
export const KINDS = [
  'person',
  'place',
  'organization',
  'event',
  'treaty',
  'statement',
  'ruling',
  'law',
  'dispute',
  'concept',
  'symbol',
] as const;
export type Kind = (typeof KINDS)[number];

/** Whether historians and governments agree on the matter. */
export const STATUSES = ['settled', 'disputed', 'unclear'] as const;
export type Status = (typeof STATUSES)[number];

/** "YYYY", "YYYY-MM" or "YYYY-MM-DD": as exact as the source is. Compares as text up to the shorter one's length. */
export type PartialDate = string;

/** The key of an entry: its file name without the ending, lower-case words joined by hyphens. */
export type EntryId = string;

/** One sentence and the keys of the sources that say so. */
export interface Statement {
  text: string;
  /** Keys into the entry's `sources`, never empty. */
  cite: string[];
  /** The date for which a statement that can change was true ("in office", "pending", counts of survivors). */
  as_of?: PartialDate;
}

/** What one side of a dispute says. All positions of an entry have the same form and about the same length. */
export interface Position extends Statement {
  /** Who holds it, as a reader knows them: "Government of Japan". Positions are ordered by this. */
  holder: string;
  since?: PartialDate;
}

/** A dated event of the entry's own history. */
export interface TimelineItem extends Statement {
  date: PartialDate;
  /** The entry that explains this event, when there is one. */
  entry?: EntryId;
}

/** An office held by a person, both ends inclusive; without `to` still held when the entry was reviewed. */
export interface Role {
  /** The office in English, as `knowledge/titles.yaml` spells it where it lists it: "Prime Minister". */
  title: string;
  /** The country or body: "Japan", "Liberal Democratic Party". */
  of: string;
  from: PartialDate;
  to?: PartialDate;
  cite: string[];
  as_of?: PartialDate;
  /** The whole office in the language of a translation; never in the files of the base. */
  spelled?: string;
}

/** A name that a body or place bore for a time. */
export interface FormerName {
  name: string;
  from?: PartialDate;
  to?: PartialDate;
  cite: string[];
}

/** A birth or death. */
export interface LifeDate {
  date: PartialDate;
  cite: string[];
}

/** A related entry and the one sentence that a reader of both needs. */
export interface Relation {
  id: EntryId;
  how: string;
  cite?: string[];
  /** In a translated entry: still in English; never in the files of the base. */
  untranslated?: true;
}

/** Where a statement can be checked. */
export interface Source {
  title: string;
  publisher: string;
  /** Of publication; absent where the page carries none. */
  date?: PartialDate;
  /** https (or http where the publisher has nothing else). Shown as text and link; the extension never opens it by itself. */
  url: string;
  kind: 'primary' | 'reference' | 'news';
  /** BCP 47 tag of the source's language. */
  language: string;
}

/** Degrees, north and east positive (WGS 84). */
export interface Place {
  lat: number;
  lon: number;
  /** Degrees of latitude that its map shows, where the usual view leaves out a coast that the reader needs. */
  span?: number;
}

/** A record of the knowledge base, as `knowledge/<topic>/<id>.yaml` states it; the folder gives `topic`. */
export interface Entry {
  id: EntryId;
  topic: string;
  kind: Kind;
  /** Of its texts, where they are translated; else they are in English. */
  language?: Language;
  /** Where the reader has read it otherwise; never in the files of the base. */
  changed?: Changed;
  /** The preferred name in each language; English is always there. */
  names: Localized<string> & { en: string };
  aliases: Localized<Alias[]>;
  /** "region": its names count only in documents that speak of East Asia, since other news names it as often. */
  needs?: 'region';
  /** At most 60 words in all. */
  summary: Statement[];
  positions: Position[];
  timeline: TimelineItem[];
  /** What the words in use imply, and what others say. */
  naming?: Statement;
  place?: Place;
  related: Relation[];
  status: Status;
  /** The day on which every statement was last checked. */
  reviewed: string;
  sources: Record<string, Source>;
  /** Persons only. */
  family?: Localized<string>;
  given?: Localized<string>;
  born?: LifeDate;
  died?: LifeDate;
  roles: Role[];
  /** Names that a body or a place bore before or after. */
  called: FormerName[];
}

/** What lists and marks need to know of an entry without loading it. */
export interface EntryHead {
  id: EntryId;
  /** The name in English. */
  title: string;
  /** The names in other languages, in heads that were asked for to be shown; those of mentions come without. */
  names?: Localized<string>;
  kind: Kind;
  topic: string;
}

/** A group of entries that a reader switches on and off together. */
export interface Topic {
  id: string;
  names: Localized<string> & { en: string };
  description: string;
  /** The description in other languages. */
  descriptions?: Localized<string>;
}
