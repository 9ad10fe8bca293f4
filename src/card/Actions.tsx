import { useWords } from '../ui/words/words.ts';

interface ActionsProps {
  /** Whether what the reader says is kept: in a private window it is not, so it is not offered. */
  isKept: boolean;
  onKnow: () => void;
  /** Absent for an entry that was opened from within the card: nothing on the page was marked for it. */
  onNotThis: (() => void) | undefined;
  onQuietPage: () => void;
  onQuietSite: () => void;
  onDossier: (() => void) | undefined;
}

/** What the reader may tell us, at the foot of the card. */
export function Actions({ isKept, onKnow, onNotThis, onQuietPage, onQuietSite, onDossier }: ActionsProps) {
  const { card } = useWords();
  return (
    <div class="actions">
      {isKept && (
        <button type="button" title={card.knowHint} onClick={onKnow}>
          {card.know}
        </button>
      )}
      {onNotThis && (
        <button type="button" title={card.notThisHint} onClick={onNotThis}>
          {card.notThis}
        </button>
      )}
      <button type="button" title={card.quietPageHint} onClick={onQuietPage}>
        {card.quietPage}
      </button>
      {isKept && (
        <button type="button" title={card.quietHint} onClick={onQuietSite}>
          {card.quiet}
        </button>
      )}
      {onDossier && (
        <button type="button" title={card.dossierHint} onClick={onDossier}>
          {card.dossier}
        </button>
      )}
    </div>
  );
}
