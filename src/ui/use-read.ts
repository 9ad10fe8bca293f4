import { useLayoutEffect } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';

/** For how long an entry has to stand before the reader to count as read, in milliseconds: longer than a look at its title. */
export const READ_AFTER_MS = 2_000;

/** Tells `note` of the entry that is shown, once it has stood there long enough. */
export function useRead(id: EntryId | undefined, note: (id: EntryId) => void): void {
  // A layout effect ends with the view; others only after the next frame.
  useLayoutEffect(() => {
    if (id === undefined) return;
    const timer = setTimeout(note, READ_AFTER_MS, id);
    return () => clearTimeout(timer);
  }, [id]);
}
