import { useEffect, useState } from 'preact/hooks';
import type { Entry, EntryId } from '../model/entry.ts';
import type { Surroundings } from '../model/messages.ts';

/** What loads entries: the background, or a test's own. */
export interface EntryPort {
  entry(id: EntryId): Promise<Entry>;
  surroundings(id: EntryId): Promise<Surroundings>;
}

/** An entry that was asked for; `entry` is undefined where it cannot be had. */
export interface LoadedEntry {
  entry: Entry | undefined;
  surroundings?: Surroundings;
}

/** The entry and what stands around it; undefined while it loads. */
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
    const [entry, surroundings] = await Promise.all([port.entry(id), port.surroundings(id)]);
    return { entry, surroundings };
  } catch {
    return { entry: undefined };
  }
}
