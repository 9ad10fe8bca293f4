import type { EntryId } from './entry.ts';

/** How a term is drawn on the page. */
export const LOOKS = ['dotted', 'underline', 'tint', 'none'] as const;
export type Look = (typeof LOOKS)[number];

/** The most marks on one screen of text, by the reader's choice; a news page has about 15 sentences there. */
export const MARKS_A_SCREEN = { all: Number.POSITIVE_INFINITY, some: 12, few: 6 } as const;
export type Density = keyof typeof MARKS_A_SCREEN;
export const DENSITIES = ['all', 'some', 'few'] as const satisfies readonly Density[];

/** All that the reader chose. Only what differs from {@link DEFAULT_SETTINGS} is stored. */
export interface Settings {
  /** The switch for everything. */
  enabled: boolean;
  /** Host names on which Backstory stays quiet, without "www.". */
  sitesOff: string[];
  /** Topics that are not marked; search still finds them. */
  topicsOff: string[];
  /** Kinds of entries that are not marked, likewise. */
  kindsOff: string[];
  /** Entries never marked: "I know this". */
  mutedEntries: EntryId[];
  /** Mark the first mention of an entry in an article, or each. */
  occurrences: 'first' | 'all';
  /** How many marks may stand on one screen of an article. */
  density: Density;
  look: Look;
  /** Milliseconds for which the pointer rests before a card opens. */
  delayMs: number;
  /** Of the card and the extension's pages; "auto" follows the page behind a card and the system elsewhere. */
  theme: 'auto' | 'light' | 'dark';
  /** Of the interface; "auto" follows the browser. */
  language: 'auto' | 'en' | 'ja' | 'ko';
  /** Note which entries were read, here alone, to tell what an update changed in them. */
  tellChanges: boolean;
  /** Real elements instead of highlights, reachable with Tab and a screen reader. */
  inlineMarks: boolean;
}

/**
 * How the browser's store of the settings is: `unavailable` where it gives no access; `damaged` with the names of the settings that
 * could not be read, wholly or in part ("all" for all of them), until the reader has seen to it.
 */
export type StoreHealth = { kind: 'good' } | { kind: 'unavailable' } | { kind: 'damaged'; names: string[] };

/**
 * Whether this browser keeps its settings in step with the reader's others, and what hinders it: `full` where the lists are too long for
 * the browser's store, `newer` where another browser has a newer release, `refused` where this one did not store.
 */
export interface SyncState {
  isOn: boolean;
  problem?: 'full' | 'newer' | 'refused';
}

/** Opening delay in milliseconds: long enough that passing over a term opens nothing (comparable products use 300 to 500). */
export const DEFAULT_DELAY_MS = 300;

/** Bounds of the opening delay in milliseconds that the options page offers. */
export const DELAY_BOUNDS_MS = { min: 100, max: 1500 } as const;

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  sitesOff: [],
  topicsOff: [],
  kindsOff: [],
  mutedEntries: [],
  occurrences: 'first',
  density: 'all',
  look: 'dotted',
  delayMs: DEFAULT_DELAY_MS,
  theme: 'auto',
  language: 'auto',
  tellChanges: true,
  inlineMarks: false,
};
