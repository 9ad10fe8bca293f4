import { useState } from 'preact/hooks';
import type { StoreHealth } from '../model/settings.ts';
import { useStoreHealth } from '../ui/use-settings.ts';
import type { OptionsPort } from './port.ts';
import { namesOf } from './setting-words.ts';
import { useOptionsWords } from './words/words.ts';

const DAMAGED_FILE = 'backstory-damaged-settings.json';

export interface StoreNoticeFormProps {
  health: StoreHealth;
  /** Why the last change was not stored. */
  problem: string | undefined;
  onSave: () => void;
  onDismiss: () => void;
}

/** Says quietly where settings were lost or could not be stored; nothing where all is well. */
export function StoreNoticeForm({ health, problem, onSave, onDismiss }: StoreNoticeFormProps) {
  const words = useOptionsWords();
  const { store: text } = words;
  return (
    <div role="status">
      {problem !== undefined && <p class="notice">{text.unsaved(problem)}</p>}
      {health.kind === 'unavailable' && <p class="notice">{text.unavailable}</p>}
      {health.kind === 'damaged' && (
        <div class="notice">
          <p>{health.names.includes('all') ? text.lostAll : text.lost(namesOf(health.names, words))}</p>
          <p class="notice-buttons">
            <button type="button" class="button" onClick={onSave}>
              {text.save}
            </button>
            <button type="button" class="button button-quiet" onClick={onDismiss}>
              {text.dismiss}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}

/** {@link StoreNoticeForm} over the store. */
export function StoreNotice({ port, problem }: { port: OptionsPort; problem: string | undefined }) {
  const [dismissals, setDismissals] = useState(0);
  const health = useStoreHealth(port.store.health, dismissals);
  const save = async () => port.save(DAMAGED_FILE, await port.store.copies());
  const dismiss = () =>
    port.store.dismiss().then(
      () => setDismissals(dismissals + 1),
      // It stays, and so does the notice.
      () => undefined,
    );
  return <StoreNoticeForm health={health} problem={problem} onSave={save} onDismiss={dismiss} />;
}
