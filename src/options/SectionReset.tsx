import { useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import type { OptionsPort } from './port.ts';
import { useUndo } from './use-undo.ts';
import { useOptionsWords } from './words/words.ts';

export interface SectionResetProps {
  port: OptionsPort;
  settings: Settings;
  /** The section's title, for the button's full name. */
  section: string;
  /** The settings that the section shows. */
  keys: readonly (keyof Settings)[];
}

/** Puts one section back. Shown where there is something to put back, and for as long as that can be undone. */
export function SectionReset({ port, settings, section, keys }: SectionResetProps) {
  const { sectionReset: text } = useOptionsWords();
  const pick = (from: Settings): Partial<Settings> => Object.fromEntries(keys.map((key) => [key, from[key]]));
  const undoable = useUndo(async (before) => port.replace({ ...(await port.settings.load()), ...pick(before) }));
  const isChanged = JSON.stringify(pick(settings)) !== JSON.stringify(pick(DEFAULT_SETTINGS));
  const reset = async () => port.replace({ ...(await port.settings.load()), ...pick(DEFAULT_SETTINGS) });
  // One button for both ways, which stays where it is from the first press on, and a keyboard's focus with it.
  const [isUsed, setUsed] = useState(false);
  if (!isChanged && (!isUsed || undoable.done === 'undone')) return null;
  const press = () => {
    setUsed(true);
    if (isChanged) undoable.run(reset);
    else undoable.undo();
  };
  return (
    <div class="reset section-reset">
      <button
        type="button"
        class="button button-quiet"
        aria-label={isChanged ? text.label(section) : text.undoLabel(section)}
        onClick={press}
      >
        {isChanged ? text.button : text.undo}
      </button>
      <p class="reset-note" role="status">
        {undoable.done === 'failed' ? text.failed : !isChanged && undoable.done === 'done' && text.done}
      </p>
    </div>
  );
}
