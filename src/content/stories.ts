import type { EntryHead } from '../model/entry.ts';
import type { DateOrigin } from '../model/messages.ts';
import type { Anchor } from '../page/anchors.ts';
import { type Article, findArticle } from '../page/article.ts';
import { type ArticleDate, findArticleDate, findOwnDate } from '../page/article-date.ts';
import { type Changes, watchChanges } from '../page/changes.ts';
import { findContinuation } from '../page/continuation.ts';
import { watchReveals } from '../page/reveals.ts';
import { watchAddress } from '../page/visit.ts';
import type { Ports } from './ports.ts';
import { safely } from './safely.ts';
import { type Story, startStory } from './story.ts';

/** The articles that the page shows now. */
export interface Stories {
  /** In document order, story by story. */
  anchors(): Anchor[][];
  /** The first article, where there is one. */
  first(): Story | undefined;
  /** The first article's date as used, and who says so. */
  date(): { date: string; from: DateOrigin } | undefined;
  /** Takes the reader's date for the first article in place of the page's, or the page's again; the text is linked anew. */
  setDate(date: string | undefined): void;
  /** Runs a change of the page by ourselves, which is not seen. */
  quietly(change: () => void): void;
}

export interface StoriesOptions {
  document: Document;
  link: Ports['link'];
  fail: Ports['fail'];
  onHeads(heads: EntryHead[]): void;
  /** The anchors may have changed, or their nodes. */
  changed(): void;
  /** The page shows something else now. */
  replaced(): void;
}

/** A page that was no article is looked at again when it has grown, after pauses that double from the first to the last. */
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 16_000;

/**
 * Finds the article and follows the page: text that changes or comes to be shown, further articles below the first, another
 * article in its place, an article that arrives late.
 */
export function followStories(options: StoriesOptions, signal: AbortSignal): Stories {
  const { document } = options;
  let stories: Story[] = [];
  let first: Article | undefined;
  /** What the page says of the first article's date, and what the reader says. */
  let found: ArticleDate | undefined;
  let corrected: string | undefined;
  let telling = new AbortController();
  let retryMs = FIRST_RETRY_MS;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
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
  const begin = () => {
    clearTimeout(retryTimer);
    retryTimer = undefined;
    const article = findArticle(document);
    if (article === null) return;
    first = article;
    found = findArticleDate(document, article);
    tell(article, dateUsed()?.date);
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
  const beginAgain = () => {
    telling.abort();
    telling = new AbortController();
    stories = [];
    first = undefined;
    found = undefined;
    corrected = undefined;
    retryMs = FIRST_RETRY_MS;
    options.replaced();
    begin();
  };
  const retryLater = () => {
    if (retryTimer !== undefined) return;
    retryTimer = setTimeout(safely(begin, options.fail, undefined), retryMs);
    retryMs = Math.min(LAST_RETRY_MS, retryMs * 2);
  };
  const follow = safely(
    (report: Changes) => {
      if (hasMoved()) retryMs = FIRST_RETRY_MS;
      if (stories.length === 0) return report.elsewhere.length > 0 ? retryLater() : undefined;
      const isTouched = report.grown.length + report.edited.length > 0 || report.shrunk;
      if (isTouched) for (const story of stories) story.readChanges(report);
      if (stories[0]?.stands() === false) return beginAgain();
      for (const added of report.elsewhere) {
        const article = first && findContinuation(added, first);
        if (article) tell(article, findOwnDate(document, article));
      }
      options.changed();
    },
    options.fail,
    undefined,
  );
  const changes = watchChanges(document, (node) => stories.some((story) => story.contains(node)), follow, signal);
  const reveals = watchReveals((grown) => follow({ grown, edited: [], shrunk: false, elsewhere: [] }), signal);
  const hasMoved = watchAddress(
    window,
    () => {
      retryMs = FIRST_RETRY_MS;
      if (stories.length === 0) retryLater();
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    telling.abort();
    clearTimeout(retryTimer);
  });
  begin();
  return {
    anchors: () => stories.map((story) => story.anchors()),
    first: () => stories[0],
    date: () => (stories.length > 0 ? dateUsed() : undefined),
    setDate(date) {
      if (date === corrected || first === undefined) return;
      corrected = date;
      tellAgain();
    },
    quietly: changes.quietly,
  };
}
