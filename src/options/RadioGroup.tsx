import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** One choice of a {@link RadioGroup}. */
export interface Choice<T extends string> {
  value: T;
  label: string;
  note?: string;
  /** Of the label, where it is in another language than the page. */
  lang?: string;
  /** A picture of the choice. */
  sample?: ComponentChildren;
}

export interface RadioGroupProps<T extends string> {
  legend: string;
  choices: readonly Choice<T>[];
  value: T;
  onChange: (value: T) => void;
}

/** One of several, side by side where there is room. */
export function RadioGroup<T extends string>({ legend, choices, value, onChange }: RadioGroupProps<T>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="field-label">{legend}</legend>
      <div class="choice-row">
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-label={choice.label}
              lang={choice.lang}
              onChange={() => onChange(choice.value)}
            />
            <span class="choice-text">
              <span class="choice-label" lang={choice.lang}>
                {choice.label}
              </span>
              {choice.sample}
              {choice.note && <span class="choice-note">{choice.note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
