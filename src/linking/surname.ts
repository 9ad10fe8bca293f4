import type { EntryRecord } from '../knowledge/gazetteer/rule.ts';
import { accept, type Candidate, reject } from './candidate.ts';
import type { DocumentContext } from './document.ts';
import type { Hit } from './hits.ts';
import type { Reading } from './reading.ts';

/** A surname at one place of a block, with all whom the base knows to bear it. */
export interface Surname {
  context: DocumentContext;
  reading: Reading;
  /** Where it stands; the first bearer's hit. */
  at: Hit;
  /** One hit for each entry with this surname, all of the same place. */
  bearers: Hit[];
  /** Hits of aliases that give the surname a condition. */
  hinted: Hit[];
}

/** The surname of hits of one place. */
export function surnameOf(context: DocumentContext, reading: Reading, hits: Hit[]): Surname {
  const bearers = hits.filter(({ rule }) => rule === 0);
  return { context, reading, at: bearers[0] as Hit, bearers, hinted: hits.filter(({ rule }) => rule !== 0) };
}

/** What the base says of a bearer. */
export function recordOf({ context }: Surname, bearer: Hit): EntryRecord {
  return context.gazetteer.entry(bearer.entry);
}

/** Whether the document names a bearer in full, or by surname and office. */
export function isNamed(surname: Surname, bearer: Hit): boolean {
  return surname.context.named.has(recordOf(surname, bearer).id);
}

/** The chosen bearer as a mention; the others with the reason why it is not theirs. */
export function choose({ bearers }: Surname, chosen: Hit, confidence: number, evidence: string): Candidate[] {
  return bearers.map((bearer) =>
    bearer === chosen ? accept(bearer, confidence, evidence) : reject(bearer, `surname of another (${evidence})`),
  );
}

/** No mention for any bearer; `waits` where more of the document may change that. */
export function leave({ bearers }: Surname, reason: string, waits = false): Candidate[] {
  return bearers.map((bearer) => reject(bearer, reason, waits));
}
