import { useState } from 'preact/hooks';
import type { Settings } from '../model/settings.ts';
import type { OptionsPort } from './port.ts';
import { WORDS } from './words.ts';

const { reset: TEXT } = WORDS;

export interface ResetFormProps {
  /** What was done last, and whether it can be undone. */
  done: 'nothing' | 'reset' | 'undone';
  onReset: () => void;
  onUndo: () => void;
}

/** Puts everything back, and that back again: no question before, a way out after. */
export function ResetForm({ done, onReset, onUndo }: ResetFormProps) {
  return (
    <div class="reset">
      <button type="button" class="button" onClick={onReset}>
        {TEXT.button}
      </button>
      <p class="reset-note" role="status">
        {done === 'reset' && TEXT.done}
        {done === 'undone' && TEXT.undone}
      </p>
      {done === 'reset' && (
        <button type="button" class="button button-quiet" onClick={onUndo}>
          {TEXT.undo}
        </button>
      )}
    </div>
  );
}

/** {@link ResetForm} over the settings; remembers what stood before for as long as the page is open. */
export function Reset({ port }: { port: OptionsPort }) {
  const [before, setBefore] = useState<Settings>();
  const [done, setDone] = useState<ResetFormProps['done']>('nothing');
  const reset = async () => {
    setBefore(await port.reset());
    setDone('reset');
  };
  const undo = async () => {
    if (before) await port.settings.change(before);
    setDone('undone');
  };
  return <ResetForm done={done} onReset={reset} onUndo={undo} />;
}
