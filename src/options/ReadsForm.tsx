import { useState } from 'preact/hooks';
import { Toggle } from '../ui/Toggle.tsx';
import { useOptionsWords } from './words/words.ts';

export interface ReadsFormProps {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** Rejects where nothing was forgotten. */
  forget: () => Promise<void>;
}

/** Whether the reader is told of changes, which needs a note of what was read, and the end of what was noted. */
export function ReadsForm({ isOn, onChange, forget }: ReadsFormProps) {
  const { reads: text } = useOptionsWords();
  const [outcome, setOutcome] = useState<'forgotten' | 'failed'>();
  const press = () => {
    setOutcome(undefined);
    forget().then(
      () => setOutcome('forgotten'),
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <Toggle label={text.toggle} note={text.note} checked={isOn} onChange={onChange} />
      <div class="reset">
        <button type="button" class="button" onClick={press}>
          {text.forget}
        </button>
        <p class="reset-note" role="status">
          {outcome && text[outcome]}
        </p>
      </div>
    </>
  );
}
