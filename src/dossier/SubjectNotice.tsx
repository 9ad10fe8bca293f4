import type { DossierPort, Subject } from './port.ts';
import { WORDS } from './words.ts';

/** In plain words why there is no background to show, and what can be done. */
export function SubjectNotice({ subject, port }: { subject: Subject; port: DossierPort }) {
  const [title, hint] = noticeOf(subject);
  return (
    <div class="notice" role="status">
      <h1 class="notice-title">{title}</h1>
      {hint && <p>{hint}</p>}
      <div class="actions">
        {subject.kind === 'not-covered' && (
          <button type="button" class="button button-main" onClick={port.readAlways}>
            {WORDS.always}
          </button>
        )}
        {subject.kind !== 'looking' && (
          <button type="button" class="button" onClick={port.openSearch}>
            {WORDS.searchBase}
          </button>
        )}
      </div>
    </div>
  );
}

function noticeOf(subject: Subject): readonly [title: string, hint: string] {
  const { notices } = WORDS;
  if (subject.kind === 'not-covered') return [WORDS.notCovered(subject.site), WORDS.notCoveredHint];
  if (subject.kind !== 'read') return notices[subject.kind];
  const { paused, active, isArticle } = subject.story;
  if (paused) return notices.paused;
  if (!active) return notices.off;
  return isArticle ? notices.noEntry : notices.noArticle;
}
