import { useId, useState } from 'preact/hooks';
import { DELAY_BOUNDS_MS, type Settings } from '../model/settings.ts';
import { RadioGroup } from './RadioGroup.tsx';
import { WORDS } from './words.ts';

const { card: TEXT } = WORDS;
/** Finer steps than this cannot be felt. */
const DELAY_STEP_MS = 50;

export interface CardFormProps {
  settings: Pick<Settings, 'delayMs' | 'theme'>;
  onChange: (change: Partial<Settings>) => void;
}

/** When the card opens, and its colours. */
export function CardForm({ settings: { delayMs, theme }, onChange }: CardFormProps) {
  return (
    <>
      <DelayField delayMs={delayMs} onChange={(value) => onChange({ delayMs: value })} />
      <RadioGroup
        legend={TEXT.theme}
        choices={[
          { value: 'auto', ...TEXT.themes.auto },
          { value: 'light', ...TEXT.themes.light },
          { value: 'dark', ...TEXT.themes.dark },
        ]}
        value={theme}
        onChange={(value) => onChange({ theme: value })}
      />
    </>
  );
}

function DelayField({ delayMs, onChange }: { delayMs: number; onChange: (delayMs: number) => void }) {
  const id = useId();
  // While the thumb is dragged only the number follows; the setting is stored when it is let go.
  const [draggedMs, setDraggedMs] = useState<number>();
  const shown = TEXT.seconds(draggedMs ?? delayMs);
  return (
    <div class="delay">
      <label class="field-label" for={id}>
        {TEXT.delay} <output class="delay-value">{shown}</output>
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
        {TEXT.delayNote}
      </p>
    </div>
  );
}
