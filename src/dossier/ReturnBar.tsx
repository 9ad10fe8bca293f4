import type { Jumps } from './use-jumps.ts';
import { useDossierWords } from './words/words.ts';

/** Stays in sight while the article is scrolled away from where the reader was. */
export function ReturnBar({ jumps }: { jumps: Jumps }) {
  const words = useDossierWords();
  return (
    <>
      {jumps.canGoBack && (
        <div class="return-bar">
          <button type="button" class="button button-main" onClick={jumps.back}>
            <span aria-hidden="true">↩ </span>
            {words.return}
          </button>
        </div>
      )}
      <p class="visually-hidden" role="status">
        {jumps.hasReturned ? words.returned : ''}
      </p>
    </>
  );
}
