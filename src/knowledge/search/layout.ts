import type { EntryHead } from '../../model/entry.ts';
import type { Format } from '../columns.ts';

const SECTIONS = [
  'places',
  'placeNames',
  'nameStart',
  'entryOf',
  'firstName',
  'entryStart',
  'letters',
  'kinds',
  'entries',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * The search index (ADR 13 gives the reasons), as columns of `columns.ts`. Entries stand in the order in which equals are shown: what other
 * entries lead to most comes first. Numbers have 32 bit.
 *
 *   letters     of each name its words as they are compared, joined by spaces, then more places to find it from; each part ended
 *               by 0 (16 bit)
 *   nameStart   of each name: where its letters begin (one more than there are names)
 *   kinds       of each name: preferred name, surname or other name, a number of {@link KINDS} (bytes)
 *   entryOf     of each name: its entry
 *   firstName   of each entry: its first name (one more than there are entries)
 *   places      where words, and signs of scripts without spaces, begin in `letters`; sorted by what stands there up to the 0
 *   placeNames  of each place: the number of its name
 *   entries     JSON texts, one an entry, with entryStart as their byte offsets
 */
export const SEARCH = {
  what: 'search index',
  magic: 0x63_72_73_42,
  version: 2,
  sections: SECTIONS,
} satisfies Format<Section>;

/** Kinds of names, in the order in which an entry has them. */
export const KINDS = ['preferred', 'surname', 'other'] as const;

/** What a search shows of an entry, and its names as they are written, by their numbers from the entry's first. */
export interface IndexedEntry extends EntryHead {
  gist: string;
  written: string[];
}

/** Ends each part of a name's letters. */
export const END = 0;
/** Stands between words. */
export const SPACE = 0x20;
