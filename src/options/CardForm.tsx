import { useId, useState } from 'preact/hooks';
import { DELAY_BOUNDS_MS, type Settings } from '../model/settings.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { useOptionsWords } from './words/words.ts';

/** Finer steps than this cannot be felt. */
const DELAY_STEP_MS = 50;

export interface CardFormProps {
  settings: Pick<Settings, 'delayMs' | 'theme'>;
  onChange: (change: Partial<Settings>) => void;
}

/** When the card opens, and its colours. */
export function CardForm({ settings: { delayMs, theme }, onChange }: CardFormProps) {
  const { card: text } = useOptionsWords();
  return (
    <>
      <DelayField delayMs={delayMs} onChange={(value) => onChange({ delayMs: value })} />
      <RadioGroup
        legend={text.theme}
        choices={[
          { value: 'auto', ...text.themes.auto },
          { value: 'light', ...text.themes.light },
          { value: 'dark', ...text.themes.dark },
        ]}
        value={theme}
        onChange={(value) => onChange({ theme: value })}
      />
    </>
  );
}

function DelayField({ delayMs, onChange }: { delayMs: number; onChange: (delayMs: number) => void }) {
  const { card: text } = useOptionsWords();
  const id = useId();
  // While the thumb is dragged only the number follows; the setting is stored when it is let go.
  const [draggedMs, setDraggedMs] = useState<number>();
  const shown = text.seconds(draggedMs ?? delayMs);
  return (
    <div class="delay">
      <label class="field-label" for={id}>
        {text.delay} <output class="delay-value">{shown}</output>
      </label>
      <input
        id={id}
        type="range"
        min={DELAY_BOUNDS_MS.min}
        max={DELAY_BOUNDS_MS.max}
        step={DELAY_STEP_MS}
        value={draggedMs ?? delayMs}
        aria-valuetext={shown}
        aria-describedby={`${id}-note`}
        onInput={(event) => setDraggedMs(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setDraggedMs(undefined);
          onChange(event.currentTarget.valueAsNumber);
        }}
      />
      <p class="note" id={`${id}-note`}>
        {text.delayNote}
      </p>
    </div>
  );
}
