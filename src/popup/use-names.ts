import { useEffect, useState } from 'preact/hooks';
import type { EntryHead, EntryId } from '../model/entry.ts';
import { useLanguage } from '../ui/words/language.ts';
import type { PopupPort } from './port.ts';

/** The same heads with their names in the reader's language, once they are here; a page's own come with the English alone. */
export function useNames<T extends EntryHead>(heads: readonly T[], load: PopupPort['heads']): readonly T[] {
  const isNeeded = useLanguage() !== 'en';
  const [names, setNames] = useState<ReadonlyMap<EntryId, EntryHead['names']>>(new Map());
  const ids = heads.map(({ id }) => id).join(' ');
  useEffect(() => {
    if (!isNeeded || !ids) return;
    let isLeft = false;
    load(ids.split(' ')).then(
      (found) => isLeft || setNames(new Map(found.map((head) => [head.id, head.names]))),
      // English names are names, too.
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [ids, isNeeded, load]);
  return heads.map((head) => ({ ...head, names: names.get(head.id) }));
}
