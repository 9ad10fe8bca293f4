import { useEffect, useState } from 'preact/hooks';
import type { Entry, EntryId } from '../model/entry.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { Surroundings } from '../model/messages.ts';
import { useRead } from './use-read.ts';
import { useLanguage } from './words/language.ts';

/** What loads entries: the background, or a test's own. */
export interface EntryPort {
  entry(id: EntryId, language: InterfaceLanguage): Promise<Entry>;
  surroundings(id: EntryId): Promise<Surroundings>;
  /** The reader has read an entry. */
  noteRead(id: EntryId): void;
}

/** An entry that was asked for; `entry` is undefined where it cannot be had. */
export interface LoadedEntry {
  entry: Entry | undefined;
  surroundings?: Surroundings;
}

/** The entry in the language of the view, and what stands around it; undefined while it loads. */
export function useEntry(id: EntryId, port: EntryPort): LoadedEntry | undefined {
  const language = useLanguage();
  const [loaded, setLoaded] = useState<LoadedEntry & { id: EntryId }>();
  useEffect(() => {
    let isLeft = false;
    load(id, language, port).then((result) => {
      if (!isLeft) setLoaded({ ...result, id });
    });
    return () => {
      isLeft = true;
    };
  }, [id, language, port]);
  const shown = loaded?.id === id ? loaded : undefined;
  useRead(shown?.entry && id, port.noteRead);
  return shown;
}

async function load(id: EntryId, language: InterfaceLanguage, port: EntryPort): Promise<LoadedEntry> {
  try {
    const [entry, surroundings] = await Promise.all([port.entry(id, language), port.surroundings(id)]);
    return { entry, surroundings };
  } catch {
    return { entry: undefined };
  }
}
