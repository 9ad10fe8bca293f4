import { useId } from 'preact/hooks';

export interface ToggleProps {
  label: string;
  /** A second line that says what the switch does, or why it cannot be used now. */
  note?: string;
  /** Of the note, where it is in another language than the page. */
  noteLang?: string;
  /** A number or word set before the switch, such as how many entries it covers. */
  aside?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}

/** A switch with its label: the whole row can be pressed. Needs controls.css. */
export function Toggle({ label, note, noteLang, aside, checked, disabled = false, onChange }: ToggleProps) {
  const noteId = useId();
  return (
    <label class="toggle">
      <span class="toggle-text">
        <span class="toggle-label">{label}</span>
        {note && (
          <span class="toggle-note" id={noteId} lang={noteLang}>
            {note}
          </span>
        )}
      </span>
      {aside && <span class="toggle-aside">{aside}</span>}
      <input
        type="checkbox"
        role="switch"
        class="toggle-switch"
        checked={checked}
        aria-checked={checked}
        disabled={disabled}
        aria-label={label}
        aria-describedby={note ? noteId : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
