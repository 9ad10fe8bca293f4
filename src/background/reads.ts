import { PRINTS_FORM, partsThatDiffer, printsOf } from '../knowledge/prints.ts';
import type { Changed } from '../model/changed.ts';
import type { EntryId } from '../model/entry.ts';
import type { Settings } from '../model/settings.ts';
import { queue } from '../platform/queue.ts';
import type { ReadsStore } from '../platform/reads-store.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** What the reader has read, and what has changed of it. */
export interface Reads {
  /** What an entry says otherwise than when it was last read, if anything. Never fails and never takes long. */
  changedOf(id: EntryId): Promise<Changed | undefined>;
  /** Notes that an entry was read as it is now, where the reader wants that; fails where there is no such entry. */
  note(id: EntryId): Promise<void>;
  forget(): Promise<void>;
}

/** What reads are made of. */
export interface ReadsDesk {
  base: Pick<KnowledgeBase, 'entry'>;
  store: ReadsStore;
  settings(): Promise<Pick<Settings, 'tellChanges'>>;
  now?(): Date;
}

/** An entry does not wait longer for what was noted of it, in milliseconds; a look takes one, the first after a start some ten. */
const PATIENCE_MS = 150;
const MINUTE_MS = 60_000;

/** Joins the store of what was read with the base. */
export function readsOf({ base, store, settings, now = () => new Date() }: ReadsDesk): Reads {
  // Nothing is noted after the reader had all forgotten.
  const inTurn = queue();
  return {
    async changedOf(id) {
      const note = await soon(store.find(id));
      if (note?.form !== PRINTS_FORM) return undefined;
      const entry = await base.entry(id).catch(() => undefined);
      const parts = entry ? partsThatDiffer(note.prints, printsOf(entry)) : [];
      return parts.length > 0 ? { since: note.day, parts } : undefined;
    },
    note: (id) =>
      inTurn(async () => {
        const [entry, { tellChanges }] = await Promise.all([base.entry(id), settings()]);
        if (!entry) throw new Error(`no entry "${id}"`);
        if (tellChanges) await store.keep({ id, day: dayOf(now()), form: PRINTS_FORM, prints: printsOf(entry) });
      }),
    forget: () => inTurn(() => store.clear()),
  };
}

/** What a promise gives in time; undefined where it fails or takes longer. */
function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  return Promise.race([promise.catch(() => undefined), late]);
}

/** The reader's own day, YYYY-MM-DD. */
function dayOf(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * MINUTE_MS).toISOString().slice(0, 10);
}
