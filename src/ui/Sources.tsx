import type { Ref } from 'preact';
import type { Entry, Source } from '../model/entry.ts';
import { DateText } from './DateText.tsx';
import { useWords } from './words/words.ts';

interface SourcesProps {
  entry: Pick<Entry, 'sources'>;
  /** Keys in the order of their numbers. */
  order: readonly string[];
  /** The source that a citation led to, and the way back from it. */
  target: { key: string; back: () => void } | undefined;
  targetRef: Ref<HTMLLIElement>;
}

/** The numbered sources; each can be checked without trusting us. */
export function Sources({ entry, order, target, targetRef }: SourcesProps) {
  const words = useWords();
  return (
    <ol class="sources">
      {order.map((key) => {
        const source = entry.sources[key];
        if (!source) return null;
        const isTarget = target?.key === key;
        return (
          <li
            key={key}
            tabIndex={isTarget ? -1 : undefined}
            ref={isTarget ? targetRef : undefined}
            class={isTarget ? 'target' : ''}
          >
            <SourceText source={source} />
            {isTarget && (
              <button type="button" class="quiet-button back-to-text" onClick={target.back}>
                ↑ {words.backToText}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function SourceText({ source }: { source: Source }) {
  const words = useWords();
  const { title, publisher, date, url, kind, language } = source;
  const bare = language.split('-')[0] ?? language;
  const foreign = bare === words.language ? undefined : new Intl.DisplayNames([words.language], { type: 'language' });
  return (
    <>
      {/^https?:\/\//i.test(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer" lang={language} title={words.opensInNewTab}>
          {title}
        </a>
      ) : (
        <span lang={language}>{title}</span>
      )}
      <span class="aside">
        {publisher}
        {date && (
          <>
            , <DateText date={date} />
          </>
        )}
        {' · '}
        {words.sourceKinds[kind]}
        {foreign && `, ${words.inLanguage(foreign.of(bare) ?? bare)}`}
      </span>
    </>
  );
}
