import { useState } from 'preact/hooks';
import type { PageStory } from '../model/messages.ts';
import { useWords } from '../ui/words/words.ts';
import { ArticleDate } from './ArticleDate.tsx';
import type { Dossier } from './gather.ts';
import { dossierMarkdown } from './markdown.ts';
import type { DossierPort } from './port.ts';
import { useDossierWords } from './words/words.ts';

interface MastheadProps {
  story: PageStory;
  dossier: Dossier;
  port: Pick<DossierPort, 'copy' | 'print' | 'openInTab' | 'setDate'>;
}

/** Which article this is about, its date, and what can be done with the whole. */
export function Masthead({ story, dossier, port }: MastheadProps) {
  const text = useDossierWords();
  const words = useWords();
  const [notice, setNotice] = useState<string>();
  const copy = async () => {
    setNotice(undefined);
    const markdown = dossierMarkdown(dossier, story, words, text);
    setNotice(
      await port.copy(markdown).then(
        () => text.copied,
        () => text.notCopied,
      ),
    );
  };
  return (
    <header class="masthead">
      <p class="over-title">{text.name}</p>
      {/* Of the page, in whatever language that is. */}
      <h1 class="title" lang={story.headline && ''}>
        {story.headline ?? text.untitled}
      </h1>
      <p class="address">{story.address}</p>
      <ArticleDate date={story.date} from={story.dateFrom} isUnsure={story.isDateUnsure} onChange={port.setDate} />
      <div class="actions">
        <button type="button" class="button" onClick={copy}>
          {text.copy}
        </button>
        <button type="button" class="button" onClick={port.print}>
          {text.print}
        </button>
        {port.openInTab && (
          <button type="button" class="button" onClick={port.openInTab}>
            {text.openInTab}
          </button>
        )}
        <span role="status" class="action-notice">
          {notice}
        </span>
      </div>
    </header>
  );
}
