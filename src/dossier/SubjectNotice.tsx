import type { DossierPort, Subject } from './port.ts';
import { type DossierWords, useDossierWords } from './words/words.ts';

/** In plain words why there is no background to show, and what can be done. */
export function SubjectNotice({ subject, port }: { subject: Subject; port: DossierPort }) {
  const words = useDossierWords();
  const { title, hint } = noticeOf(subject, words);
  return (
    <div class="notice" role="status">
      <h1 class="notice-title">{title}</h1>
      {hint && <p>{hint}</p>}
      <div class="actions">
        {subject.kind === 'not-covered' && (
          <button type="button" class="button button-main" onClick={port.readAlways}>
            {words.always}
          </button>
        )}
        {subject.kind !== 'looking' && (
          <button type="button" class="button" onClick={port.openSearch}>
            {words.searchBase}
          </button>
        )}
      </div>
    </div>
  );
}

function noticeOf(subject: Subject, words: DossierWords): { title: string; hint: string } {
  const { notices } = words;
  if (subject.kind === 'not-covered') return { title: words.notCovered(subject.site), hint: words.notCoveredHint };
  if (subject.kind !== 'read') return notices[subject.kind];
  const { paused, active, isArticle } = subject.story;
  if (paused) return notices.paused;
  if (!active) return notices.off;
  return isArticle ? notices.noEntry : notices.noArticle;
}
