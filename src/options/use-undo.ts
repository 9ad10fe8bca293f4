import { useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import type { Done } from './UndoBar.tsx';

/** A step that replaces settings, and the way back for as long as the page is open. */
export interface Undoable {
  done: Done;
  /** Runs the step; it answers with what stood before. */
  run(step: () => Promise<Settings>): Promise<void>;
  undo(): Promise<void>;
  /** Whether there is something to undo; also after an attempt that failed. */
  canUndo: boolean;
}

/** Remembers what stood before the last step; `restore` puts it back. What fails is told, and changes nothing. */
export function useUndo(restore: (before: Settings) => Promise<unknown>): Undoable {
  const [before, setBefore] = useState<Settings>();
  const [done, setDone] = useState<Done>('nothing');
  return {
    done,
    canUndo: before !== undefined,
    async run(step) {
      setDone('nothing');
      setBefore(undefined);
      try {
        setBefore(await step());
        setDone('done');
      } catch {
        setDone('failed');
      }
    },
    async undo() {
      try {
        if (before) await restore(before);
        setBefore(undefined);
        setDone('undone');
      } catch {
        setDone('failed');
      }
    },
  };
}
