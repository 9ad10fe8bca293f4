import { useState } from 'preact/hooks';
import type { PageStory } from '../model/messages.ts';
import { useWords } from '../ui/words/words.ts';
import { ArticleDate } from './ArticleDate.tsx';
import type { Dossier } from './gather.ts';
import { dossierMarkdown } from './markdown.ts';
import type { DossierPort } from './port.ts';
import { WORDS } from './words.ts';

interface MastheadProps {
  story: PageStory;
  dossier: Dossier;
  port: Pick<DossierPort, 'copy' | 'print' | 'openInTab' | 'setDate'>;
}

/** Which article this is about, its date, and what can be done with the whole. */
export function Masthead({ story, dossier, port }: MastheadProps) {
  const words = useWords();
  const [notice, setNotice] = useState<string>();
  const copy = async () => {
    setNotice(undefined);
    const text = dossierMarkdown(dossier, story, words);
    setNotice(
      await port.copy(text).then(
        () => WORDS.copied,
        () => WORDS.notCopied,
      ),
    );
  };
  return (
    <header class="masthead">
      <p class="over-title">{WORDS.name}</p>
      <h1 class="title">{story.headline ?? WORDS.untitled}</h1>
      <p class="address">{story.address}</p>
      <ArticleDate date={story.date} from={story.dateFrom} onChange={port.setDate} />
      <div class="actions">
        <button type="button" class="button" onClick={copy}>
          {WORDS.copy}
        </button>
        <button type="button" class="button" onClick={port.print}>
          {WORDS.print}
        </button>
        {port.openInTab && (
          <button type="button" class="button" onClick={port.openInTab}>
            {WORDS.openInTab}
          </button>
        )}
        <span role="status" class="action-notice">
          {notice}
        </span>
      </div>
    </header>
  );
}
