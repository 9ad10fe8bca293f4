import { useState } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import type { DossierPort } from './port.ts';

/** Where the reader last jumped to. */
export interface Place {
  id: EntryId;
  n: number;
  isGone: boolean;
}

/** Jumps from the dossier to the article, and the way back. */
export interface Jumps {
  place: Place | undefined;
  canGoBack: boolean;
  hasReturned: boolean;
  /** To the first mention of an entry, or from one to its next. */
  to(id: EntryId, count: number): void;
  back(): void;
}

/** Keeps the reader's place among an entry's mentions; `canGoBack` is what the page says. */
export function useJumps(port: Pick<DossierPort, 'jump' | 'back'>, canGoBack: boolean): Jumps {
  const [place, setPlace] = useState<Place>();
  const [hasReturned, setReturned] = useState(false);
  return {
    place,
    canGoBack,
    hasReturned,
    async to(id, count) {
      const n = place?.id === id ? (place.n + 1) % Math.max(1, count) : 0;
      setReturned(false);
      const isGone = !(await port.jump(id, n));
      setPlace({ id, n, isGone });
    },
    async back() {
      setReturned(await port.back());
      setPlace(undefined);
    },
  };
}
