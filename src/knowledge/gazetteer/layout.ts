import type { Format } from '../columns.ts';

const SECTIONS = [
  'wordKeys',
  'wordNumbers',
  'wordStarts',
  'nodeWords',
  'firstChild',
  'firstForm',
  'senses',
  'owners',
  'rules',
  'styleStart',
  'entryStart',
  'ruleStart',
  'styles',
  'wide',
  'flags',
  'latin',
  'styleList',
  'entries',
  'ruleList',
  'extras',
] as const;
export type Section = (typeof SECTIONS)[number];

/**
 * The binary form of a gazetteer (ADR 11 gives the reasons), as columns of `columns.ts`. Numbers have 32 bit unless said otherwise.
 *
 *   words       every word of every name once; words with which names begin have the lowest numbers
 *   wordKeys    hashes of words; open addressing in a table whose size is a power of two, 0 is an empty slot
 *   wordNumbers beside each key: the number of the word
 *   wordStarts  of each word: its start in `latin`, or -1 - its start in `wide`
 *   latin       folded letters of words, one byte each; wide: of those in other scripts, two bytes each; 0 ends a word
 *
 *   nodes       a trie over words in breadth-first order; the children of a node stand together, sorted by word
 *   nodeWords   of each node: the word that leads to it. The root has no node; its children come first and have their word's number
 *   firstChild  of each node: its first child; those of the next node begin where its own end (one more than there are nodes)
 *   firstForm   of each node: the first form that ends there; likewise
 *
 *   forms       ways of writing names
 *   senses      of each form: what it stands for
 *   styles      of each form: how it is written, a number of `styleList` (16 bit)
 *   owners      of each sense: entry number, or -1 - title number, or a cue (see flags)
 *   rules       of each sense: number of its rule, 0 is none
 *   flags       of each sense (bytes)
 *
 *   styleList, entries, ruleList: JSON texts one after another, with styleStart, entryStart, ruleStart as their offsets
 *   extras      one JSON text
 */
export const GAZETTEER = {
  what: 'gazetteer',
  magic: 0x67_7a_74_42,
  version: 2,
  sections: SECTIONS,
} satisfies Format<Section>;

/** Flags of a sense. */
export const IS_SURNAME = 1;
export const IS_TITLE = 2;
export const IS_CUE = 4;
/** A preferred or full name, rather than an alias. */
export const IS_NAME = 8;
