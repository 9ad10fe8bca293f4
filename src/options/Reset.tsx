import { DEFAULT_SETTINGS } from '../model/settings.ts';
import type { OptionsPort } from './port.ts';
import { UndoBar, type UndoBarProps } from './UndoBar.tsx';
import { useUndo } from './use-undo.ts';
import { useOptionsWords } from './words/words.ts';

export interface ResetFormProps {
  done: UndoBarProps['done'];
  canUndo: boolean;
  onReset: () => void;
  onUndo: () => void;
}

/** Puts everything back, and that back again: no question before, a way out after. */
export function ResetForm({ done, canUndo, onReset, onUndo }: ResetFormProps) {
  const { reset: text } = useOptionsWords();
  return (
    <div class="reset">
      <button type="button" class="button" onClick={onReset}>
        {text.button}
      </button>
      <UndoBar done={done} words={text} canUndo={canUndo} onUndo={onUndo} />
    </div>
  );
}

/** {@link ResetForm} over the settings; remembers what stood before for as long as the page is open. */
export function Reset({ port }: { port: OptionsPort }) {
  const undoable = useUndo(port.replace);
  return (
    <ResetForm
      done={undoable.done}
      canUndo={undoable.canUndo}
      onReset={() => undoable.run(() => port.replace(DEFAULT_SETTINGS))}
      onUndo={undoable.undo}
    />
  );
}
