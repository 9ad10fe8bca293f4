import { PRINTS_FORM, partsThatDiffer, printsOf } from '../knowledge/prints.ts';
import type { Changed } from '../model/changed.ts';
import type { EntryId } from '../model/entry.ts';
import type { Settings } from '../model/settings.ts';
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

/** Joins the store of what was read with the base. */
export function readsOf({ base, store, settings, now = () => new Date() }: ReadsDesk): Reads {
  let last: Promise<unknown> = Promise.resolve();
  /** One after another: nothing is noted after the reader had all forgotten. */
  const inTurn = (act: () => Promise<void>) => {
    const result = last.then(act);
    last = result.catch(() => undefined);
    return result;
  };
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
async function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS, undefined);
  });
  const result = await Promise.race([promise.catch(() => undefined), late]);
  clearTimeout(timer);
  return result;
}

/** The reader's own day, YYYY-MM-DD. */
function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
