import type { StoreHealth } from '../model/settings.ts';
import { WORDS } from './words.ts';

const { store: TEXT } = WORDS;

export interface StoreLineProps {
  health: StoreHealth;
  /** Whether the last change could not be stored. */
  isUnsaved: boolean;
  onOptions: () => void;
}

/** One line where settings were lost or not stored, and where more is said of it; empty where all is well. */
export function StoreLine({ health, isUnsaved, onOptions }: StoreLineProps) {
  const text = isUnsaved ? TEXT.unsaved : health.kind === 'good' ? '' : TEXT[health.kind];
  return (
    <div class="store-line" role="status">
      {text && (
        <>
          {text}{' '}
          <button type="button" class="button button-quiet" onClick={onOptions}>
            {TEXT.options}
          </button>
        </>
      )}
    </div>
  );
}
