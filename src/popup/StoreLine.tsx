import type { StoreHealth } from '../model/settings.ts';
import { usePopupWords } from './words/words.ts';

export interface StoreLineProps {
  health: StoreHealth;
  /** Whether the last change could not be stored. */
  isUnsaved: boolean;
  onOptions: () => void;
}

/** One line where settings were lost or not stored, and where more is said of it; empty where all is well. */
export function StoreLine({ health, isUnsaved, onOptions }: StoreLineProps) {
  const { store: text } = usePopupWords();
  const problem = isUnsaved ? text.unsaved : health.kind === 'good' ? '' : text[health.kind];
  return (
    <div class="store-line" role="status">
      {problem && (
        <>
          {problem}{' '}
          <button type="button" class="button button-quiet" onClick={onOptions}>
            {text.options}
          </button>
        </>
      )}
    </div>
  );
}
