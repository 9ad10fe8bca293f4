import type { EntryHead } from '../model/entry.ts';
import type { DateOrigin } from '../model/messages.ts';
import type { Article } from '../page/article.ts';
import { findArticleDate, findOwnDate } from '../page/article-date.ts';
import { type Changes, watchChanges } from '../page/changes.ts';
import { findContinuation } from '../page/continuation.ts';
import { watchReveals } from '../page/reveals.ts';
import type { Ports } from './ports.ts';
import { safely } from './safely.ts';
import { type Story, startStory } from './story.ts';

/** The articles that the page shows now. */
export interface Stories {
  /** In the order in which they came, which is the page's. */
  all(): readonly Story[];
  /** The first article. */
  first(): Story | undefined;
  /** The first article's date as used, and who says so. */
  date(): { date: string; from: DateOrigin; isSure?: boolean } | undefined;
  /** Takes the reader's date for the first article in place of the page's, or the page's again; the text is linked anew. */
  setDate(date: string | undefined): void;
  /** Runs a change of the page by ourselves, which is not seen. */
  quietly(change: () => void): void;
}

export interface StoriesOptions {
  document: Document;
  /** The first article. */
  article: Article;
  link: Ports['link'];
  fail: Ports['fail'];
  onHeads(heads: EntryHead[]): void;
  /** The anchors may have changed, or their nodes. */
  changed(): void;
  /** The page shows something else in place of the first article. */
  lost(): void;
}

/**
 * Reads an article and follows the page: text that changes or comes to be shown, further articles below the first.
 */
export function followStories(options: StoriesOptions, signal: AbortSignal): Stories {
  const { document, article: first } = options;
  let stories: Story[] = [];
  /** What the page says of the first article's date, and what the reader says. */
  const found = findArticleDate(document, first);
  let corrected: string | undefined;
  let telling = new AbortController();
  let blockCount = 0;

  const tell = (article: Article, date: string | undefined) => {
    const story = startStory(
      {
        article,
        date,
        newId: () => `b${blockCount++}`,
        link: options.link,
        onHeads: options.onHeads,
        changed: options.changed,
        notice: { onHidden: reveals.watch, onShadowRoot: changes.watchAlso },
      },
      telling.signal,
    );
    stories.push(story);
  };
  const dateUsed = () => (corrected === undefined ? found : { date: corrected, from: 'reader' as const });
  /** Links the same articles again with the first one's date; what is painted stays until the answers come. */
  const tellAgain = () => {
    const told = stories;
    telling.abort();
    telling = new AbortController();
    stories = [];
    for (const { article, date } of told) tell(article, article === first ? dateUsed()?.date : date);
  };
  const follow = safely(
    (report: Changes) => {
      const isTouched = report.grown.length + report.edited.length > 0 || report.shrunk;
      if (isTouched) for (const story of stories) story.readChanges(report);
      if (stories[0]?.stands() === false) return options.lost();
      for (const added of report.elsewhere) {
        const article = findContinuation(added, first);
        if (article) tell(article, findOwnDate(document, article));
      }
      options.changed();
    },
    options.fail,
    undefined,
  );
  const isInside = safely((node: Node) => stories.some((story) => story.contains(node)), options.fail, false);
  const changes = watchChanges(document, isInside, { report: follow, fail: options.fail }, signal);
  const reveals = watchReveals((grown) => follow({ grown, edited: [], shrunk: false, elsewhere: [] }), signal);
  signal.addEventListener('abort', () => telling.abort());
  tell(first, found?.date);
  return {
    all: () => stories,
    first: () => stories[0],
    date: dateUsed,
    setDate(date) {
      if (date === corrected) return;
      corrected = date;
      tellAgain();
    },
    quietly: changes.quietly,
  };
}
