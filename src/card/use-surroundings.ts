import { useEffect, useState } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import type { Surroundings } from '../model/messages.ts';
import type { SurfacePorts } from './surface.ts';

/** What stands around the entries that were read in this card, as it comes. Without it an entry reads well enough. */
export function useSurroundings(
  id: EntryId,
  ports: Pick<SurfacePorts, 'loadSurroundings'>,
): ReadonlyMap<EntryId, Surroundings> {
  const [loaded, setLoaded] = useState<ReadonlyMap<EntryId, Surroundings>>(new Map());
  useEffect(() => {
    if (loaded.has(id)) return;
    ports.loadSurroundings(id).then(
      (surroundings) => setLoaded((before) => new Map(before).set(id, surroundings)),
      () => {},
    );
  }, [id]);
  return loaded;
}
