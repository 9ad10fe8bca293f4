import { useEffect, useState } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import type { Surroundings } from '../model/messages.ts';
import type { SurfacePorts } from './surface.ts';

/** What stands around the entries that were read in this card, as it comes; null where nobody answers. */
export function useSurroundings(
  id: EntryId,
  ports: Pick<SurfacePorts, 'loadSurroundings'>,
): ReadonlyMap<EntryId, Surroundings | null> {
  const [loaded, setLoaded] = useState<ReadonlyMap<EntryId, Surroundings | null>>(new Map());
  useEffect(() => {
    if (loaded.has(id)) return;
    ports
      .loadSurroundings(id)
      .catch(() => null)
      .then((surroundings) => setLoaded((before) => new Map(before).set(id, surroundings)));
  }, [id]);
  return loaded;
}
