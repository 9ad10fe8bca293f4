import type { Entry, Topic } from '../model/entry.ts';
import { KindLine } from '../ui/KindLine.tsx';
import { useWords } from '../ui/words/words.ts';
import { IconButton } from './IconButton.tsx';
import type { CardMode } from './surface.ts';

interface BarProps {
  /** The entry in view. */
  entry: Entry;
  topic: Topic['names'] | undefined;
  mode: CardMode;
  /** The title of the entry under this one, where one was opened from it. */
  backTo: string | undefined;
  onBack: () => void;
  onCopy: () => void;
  onPin: (pinned: boolean) => void;
  onClose: () => void;
}

/** The card's own controls, above the entry. */
export function Bar({ entry, topic, mode, backTo, onBack, onCopy, onPin, onClose }: BarProps) {
  const { card } = useWords();
  return (
    <div class="bar">
      {backTo === undefined ? (
        <KindLine entry={entry} topic={topic} />
      ) : (
        <button type="button" class="back" onClick={onBack} aria-label={card.back(backTo)}>
          <span aria-hidden="true">‹</span> <span class="back-title">{backTo}</span>
        </button>
      )}
      <div class="tools">
        <IconButton icon="copy" label={card.copy} onClick={onCopy} />
        {(mode === 'hover' || mode === 'pinned') && (
          <IconButton
            icon="pin"
            label={mode === 'pinned' ? card.unpin : card.pin}
            pressed={mode === 'pinned'}
            onClick={() => onPin(mode !== 'pinned')}
          />
        )}
        <IconButton icon="close" label={card.close} onClick={onClose} />
      </div>
    </div>
  );
}
