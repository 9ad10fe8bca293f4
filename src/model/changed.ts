/** Parts of an entry of which a change is told, in the order in which they are read; each but the summary is a section by this name. */
export const ENTRY_PARTS = ['summary', 'positions', 'timeline', 'offices', 'naming', 'sources'] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

/** The hash of what each part of an entry said. */
export type Prints = Record<EntryPart, number>;

/** What became of an entry since the reader had read it. */
export interface Changed {
  /** The day on which it was last read, YYYY-MM-DD. */
  since: string;
  /** Never empty, in their order. */
  parts: EntryPart[];
}
