import { useEffect, useState } from 'preact/hooks';
import type { Entry, EntryHead, EntryId } from '../model/entry.ts';
import { linkedIds } from './linked-ids.ts';

/** What loads entries: the background, or a test's own. */
export interface EntryPort {
  entry(id: EntryId): Promise<Entry>;
  heads(ids: EntryId[]): Promise<EntryHead[]>;
}

/** An entry that was asked for; `entry` is undefined where it cannot be had. */
export interface LoadedEntry {
  entry: Entry | undefined;
  /** Names of the entries that it leads to. */
  titles: ReadonlyMap<EntryId, string>;
}

/** The entry and the names of those it leads to; undefined while it loads. */
export function useEntry(id: EntryId, port: EntryPort): LoadedEntry | undefined {
  const [loaded, setLoaded] = useState<LoadedEntry & { id: EntryId }>();
  useEffect(() => {
    let isLeft = false;
    load(id, port).then((result) => {
      if (!isLeft) setLoaded({ ...result, id });
    });
    return () => {
      isLeft = true;
    };
  }, [id, port]);
  return loaded?.id === id ? loaded : undefined;
}

async function load(id: EntryId, port: EntryPort): Promise<LoadedEntry> {
  try {
    const entry = await port.entry(id);
    const heads = await port.heads(linkedIds(entry));
    return { entry, titles: new Map(heads.map((head) => [head.id, head.title])) };
  } catch {
    return { entry: undefined, titles: new Map() };
  }
}
