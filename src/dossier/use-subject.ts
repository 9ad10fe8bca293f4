import { useEffect, useState } from 'preact/hooks';
import type { Entry, EntryId } from '../model/entry.ts';
import type { InterfaceLanguage } from '../model/interface-language.ts';
import type { DossierPort, Subject } from './port.ts';

/** The page whose background is shown, followed as long as the dossier is open. */
export function useSubject(port: DossierPort): Subject {
  const [subject, setSubject] = useState<Subject>({ kind: 'looking' });
  useEffect(() => {
    const end = new AbortController();
    port.watchSubject(setSubject, end.signal);
    return () => end.abort();
  }, [port]);
  return subject;
}

/** The entries with these ids, as they come, in a language; those once loaded stay, and one that fails is left out. Undefined until all were tried. */
export function useEntries(
  port: Pick<DossierPort, 'entry'>,
  ids: readonly EntryId[],
  language: InterfaceLanguage,
): ReadonlyMap<EntryId, Entry> | undefined {
  const [all, setAll] = useState<Record<string, ReadonlyMap<EntryId, Entry>>>({});
  const loaded = all[language];
  const wanted = [...ids].sort().join(' ');
  useEffect(() => {
    let isLeft = false;
    const missing = wanted.split(' ').filter((id) => id && !loaded?.has(id));
    Promise.allSettled(missing.map((id) => port.entry(id, language))).then((results) => {
      if (isLeft) return;
      const found = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
      setAll((before) => ({
        ...before,
        [language]: new Map([...(before[language] ?? []), ...found.map((entry) => [entry.id, entry] as const)]),
      }));
    });
    return () => {
      isLeft = true;
    };
    // Not after `loaded`: what was tried once is not tried again until the article names something else.
  }, [port, wanted, language]);
  return loaded;
}
