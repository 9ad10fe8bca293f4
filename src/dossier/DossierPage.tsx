import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import { useSettings, useTheme } from '../ui/use-settings.ts';
import { WordsContext, wordsFor } from '../ui/words/words.ts';
import { Background } from './Background.tsx';
import { EntryPage } from './EntryPage.tsx';
import type { DossierPort } from './port.ts';
import { SubjectNotice } from './SubjectNotice.tsx';
import { useSubject } from './use-subject.ts';
import { WORDS } from './words.ts';

/** The dossier: the background of the page in front, or an entry that was opened from it. */
export function DossierPage({ port }: { port: DossierPort }) {
  const settings = useSettings(port.settings);
  useTheme(settings?.theme);
  const subject = useSubject(port);
  const { trail, open, back } = useTrail();
  const opened = trail.at(-1);
  const story = subject.kind === 'read' ? subject.story : undefined;
  return (
    <WordsContext.Provider value={wordsFor(settings?.language === 'auto' ? 'en' : (settings?.language ?? 'en'))}>
      <div class="dossier">
        <header class="head">
          <span class="wordmark">Backstory</span>
          <button type="button" class="button button-quiet" onClick={port.openSearch}>
            {WORDS.search}
          </button>
        </header>
        <main hidden={opened !== undefined}>
          {story?.active && story.entries.length > 0 ? (
            <Background key={story.address} story={story} port={port} onOpen={open} />
          ) : (
            <SubjectNotice subject={subject} port={port} />
          )}
        </main>
        {opened !== undefined && (
          <EntryPage
            id={opened}
            port={port}
            articleDate={story?.date}
            inArticle={story?.entries ?? []}
            backLabel={trail.length > 1 ? WORDS.backOne : WORDS.back}
            onOpen={open}
            onBack={back}
          />
        )}
      </div>
    </WordsContext.Provider>
  );
}

/** The entries opened one from another, and where the reader was and what had the focus before the first. */
function useTrail() {
  const [trail, setTrail] = useState<EntryId[]>([]);
  const left = useRef<{ top: number; focus: Element | null }>(undefined);
  useLayoutEffect(() => {
    if (trail.length > 0 || left.current === undefined) return;
    const { top, focus } = left.current;
    left.current = undefined;
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
    window.scrollTo({ top, behavior: 'instant' });
  }, [trail]);
  return {
    trail,
    open(id: EntryId) {
      if (trail.length === 0) left.current = { top: window.scrollY, focus: document.activeElement };
      setTrail([...trail, id]);
    },
    back: () => setTrail(trail.slice(0, -1)),
  };
}
