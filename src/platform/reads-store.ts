import { ENTRY_PARTS, type Prints } from '../model/changed.ts';
import type { EntryId } from '../model/entry.ts';
import { isRecord, isWholeNumber } from './validate-shape.ts';

/*
 * In IndexedDB rather than in `storage.local`: content scripts, and with them a page whose process was taken over, can read all of the
 * latter, and each write there is told to every open page.
 */

/** What is kept of an entry that was read: no hour and no page, so nothing tells in what article. */
export interface ReadNote {
  id: EntryId;
  /** On which it was last read, YYYY-MM-DD. */
  day: string;
  /** Of the prints; see `src/knowledge/prints.ts`. */
  form: number;
  prints: Prints;
}

/** What is kept of the entries that the reader has read. The background alone uses it. */
export interface ReadsStore {
  /** Undefined where nothing right is kept. Fails where the browser gives no access, or a damaged store. */
  find(id: EntryId): Promise<ReadNote | undefined>;
  /** Keeps a note in place of the entry's last one; the oldest go where there are more than enough. */
  keep(note: ReadNote): Promise<void>;
  /** Takes all away, damage too. */
  clear(): Promise<void>;
}

/** More entries than a reader looks into in years, 200 bytes each. */
const MOST_NOTES = 1_000;

const NOTES = 'notes';
const BY_DAY = 'by-day';
const MAX_PRINT = 2 ** 32 - 1;

/** The store of this name, opened when it is first needed. */
export function openReads(most = MOST_NOTES, name = 'reads'): ReadsStore {
  let opening: Promise<IDBDatabase> | undefined;
  const forget = () => {
    opening = undefined;
  };
  const database = () => {
    opening ??= openDatabase(name, forget).catch((error) => {
      forget();
      throw error;
    });
    return opening;
  };
  return {
    async find(id) {
      const notes = (await database()).transaction(NOTES).objectStore(NOTES);
      const note: unknown = await done(notes.get(id));
      return isNote(note) ? note : undefined;
    },
    async keep(note) {
      const notes = (await database()).transaction(NOTES, 'readwrite').objectStore(NOTES);
      await done(notes.put(note));
      const surplus = (await done(notes.count())) - most;
      if (surplus > 0) for (const id of await done(notes.index(BY_DAY).getAllKeys(null, surplus))) notes.delete(id);
    },
    async clear() {
      const open = await opening?.catch(() => undefined);
      open?.close();
      forget();
      await done(indexedDB.deleteDatabase(name));
    },
  };
}

function openDatabase(name: string, closed: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(NOTES, { keyPath: 'id' }).createIndex(BY_DAY, 'day');
  };
  return done(request).then((database) => {
    database.onclose = closed;
    // Whoever deletes it from outside need not wait for us.
    database.onversionchange = () => {
      database.close();
      closed();
    };
    return database;
  });
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const isPrint = isWholeNumber(0, MAX_PRINT);

/** Whether a value is a note; another release or another hand may have written it. */
export function isNote(value: unknown): value is ReadNote {
  if (!isRecord(value) || typeof value.id !== 'string') return false;
  const { day, form, prints } = value;
  const isDay = typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day);
  return isDay && Number.isInteger(form) && isRecord(prints) && ENTRY_PARTS.every((part) => isPrint(prints[part]));
}
