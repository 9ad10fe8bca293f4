import type { Gazetteer } from '../knowledge/gazetteer/gazetteer.ts';
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

/** The cue text by which documents say that they speak of the region. */
export const REGION = '@region';

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
  const wanted = new Set(gazetteer.extras.documentCues);
  const region = new Set(gazetteer.extras.regionCues);
  for (const reading of readings) {
    for (const { cue } of reading.cues) {
      if (wanted.has(cue)) context.cues.add(gazetteer.extras.cues[cue] as string);
      if (region.has(cue)) context.cues.add(REGION);
    }
    const { named, strangers } = namesOf(gazetteer, reading, date);
    for (const id of named) context.named.add(id);
    for (const stranger of strangers) context.strangers.add(stranger);
  }
  return context;
}

/** The evidence as it travels, sorted. */
export function evidenceOf({ named, cues, strangers }: DocumentContext): Evidence {
  return { named: [...named].sort(), cues: [...cues].sort(), strangers: [...strangers].sort() };
}
