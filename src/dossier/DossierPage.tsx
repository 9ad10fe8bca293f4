import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryId } from '../model/entry.ts';
import { usePageLanguage, useTitle } from '../ui/use-page-language.ts';
import { useSettings, useTheme } from '../ui/use-settings.ts';
import { LanguageContext } from '../ui/words/language.ts';
import { Background } from './Background.tsx';
import { EntryPage } from './EntryPage.tsx';
import type { DossierPort } from './port.ts';
import { SubjectNotice } from './SubjectNotice.tsx';
import { useSubject } from './use-subject.ts';
import { useDossierWords } from './words/words.ts';

/** The dossier: the background of the page in front, or an entry that was opened from it. */
export function DossierPage({ port }: { port: DossierPort }) {
  const settings = useSettings(port.settings);
  useTheme(settings?.theme);
  const language = usePageLanguage(settings?.language);
  const subject = useSubject(port);
  const { trail, open, back } = useTrail();
  const opened = trail.at(-1);
  const story = subject.kind === 'read' ? subject.story : undefined;
  return (
    <LanguageContext.Provider value={language}>
      <div class="dossier">
        <Head onSearch={port.openSearch} />
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
            isFirst={trail.length === 1}
            onOpen={open}
            onBack={back}
          />
        )}
      </div>
    </LanguageContext.Provider>
  );
}

function Head({ onSearch }: { onSearch: () => void }) {
  const words = useDossierWords();
  useTitle(words.name);
  return (
    <header class="head">
      <span class="wordmark">Backstory</span>
      <button type="button" class="button button-quiet" onClick={onSearch}>
        {words.search}
      </button>
    </header>
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
