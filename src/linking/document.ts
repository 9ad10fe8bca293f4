import { DOCUMENT_CUE, type Gazetteer, REGION_CUE } from '../knowledge/gazetteer/gazetteer.ts';
import type { Evidence } from '../model/text.ts';
import { namesOf } from './evidence.ts';
import type { Reading } from './reading.ts';

/** What decides mentions beyond their own block: the document's date and its evidence, as sets. */
export interface DocumentContext {
  gazetteer: Gazetteer;
  date: string | undefined;
  named: Set<string>;
  cues: Set<string>;
  strangers: Set<string>;
}

/** Begins the cue texts by which a document says that it speaks of the region. */
const REGION = '@region ';

/** Stands among the cues once a document names an entry that only news of the region names. */
const REGIONAL_ENTRY = '@regional entry';

/** So many different words of the region show that a document is about it, not only in passing. */
const MIN_REGION_WORDS = 3;

/** Whether a document is about the region: by several of its words, or by an entry that only its news names. */
export function isAboutRegion({ cues }: DocumentContext): boolean {
  let words = 0;
  for (const cue of cues) if (cue.startsWith(REGION)) words++;
  return words >= MIN_REGION_WORDS || cues.has(REGIONAL_ENTRY);
}

/** Joins a document's evidence with that of blocks just read. */
export function gatherEvidence(
  gazetteer: Gazetteer,
  readings: Reading[],
  date: string | undefined,
  known: Evidence,
): DocumentContext {
  const context: DocumentContext = {
    gazetteer,
    date,
    named: new Set(known.named),
    cues: new Set(known.cues),
    strangers: new Set(known.strangers),
  };
  for (const reading of readings) {
    for (const { cue } of reading.cues) {
      const uses = gazetteer.cueUses[cue] as number;
      if (uses & DOCUMENT_CUE) context.cues.add(gazetteer.extras.cues[cue] as string);
      if (uses & REGION_CUE) context.cues.add(REGION + gazetteer.extras.cues[cue]);
    }
    const { named, strangers } = namesOf(gazetteer, reading, date);
    for (const entry of named) {
      const { id, needsRegion } = gazetteer.entry(entry);
      context.named.add(id);
      if (!needsRegion) context.cues.add(REGIONAL_ENTRY);
    }
    for (const stranger of strangers) context.strangers.add(stranger);
  }
  return context;
}

/** The evidence as it travels, sorted. */
export function evidenceOf({ named, cues, strangers }: DocumentContext): Evidence {
  return { named: [...named].sort(), cues: [...cues].sort(), strangers: [...strangers].sort() };
}
