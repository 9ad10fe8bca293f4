/** What was done last, and whether it can be undone. */
export type Done = 'nothing' | 'done' | 'undone' | 'failed';

export interface UndoBarProps {
  done: Done;
  /** What is said of each. */
  words: { done: string; undone: string; failed: string; undo: string };
  canUndo: boolean;
  onUndo: () => void;
}

/** Says what was done and offers the way back; nothing is asked before. */
export function UndoBar({ done, words, canUndo, onUndo }: UndoBarProps) {
  return (
    <>
      <p class="reset-note" role="status">
        {done !== 'nothing' && words[done]}
      </p>
      {canUndo && (
        <button type="button" class="button button-quiet" onClick={onUndo}>
          {words.undo}
        </button>
      )}
    </>
  );
}
