import { type Article, seekArticle } from '../page/article.ts';
import { isElement, partOf } from '../page/elements.ts';
import { inSlices, shown } from '../page/slices.ts';
import { watchAddress } from '../page/visit.ts';

/** A page that was no article is looked at again when it has grown, after pauses that double from the first to the last. */
const FIRST_PAUSE_MS = 250;
const LAST_PAUSE_MS = 16_000;
/** After the pause an idle moment is waited for, this long. */
const IDLE_TIMEOUT_MS = 500;

/**
 * Calls `found` once when the page shows an article: at once, or when it has grown or its address has changed. During a pause
 * nothing is observed, so a page that changes all the time costs no more than one that is still.
 */
export function awaitArticle(
  window: Window,
  found: (article: Article) => void,
  failed: () => void,
  signal: AbortSignal,
): void {
  const { document } = window;
  const end = new AbortController();
  const waiting = AbortSignal.any([signal, end.signal]);
  let pauseMs = FIRST_PAUSE_MS;
  let hasMoved: (() => boolean) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async () => {
    timer = undefined;
    if (document.hidden) await shown(document, waiting);
    if (waiting.aborted) return;
    // Before the walk, which pauses: what comes in meanwhile is another reason to look.
    observer.observe(document, { childList: true, subtree: true });
    const article = await inSlices(seekArticle(document), document, waiting);
    if (waiting.aborted) return;
    if (!article) {
      hasMoved ??= watch();
      return;
    }
    end.abort();
    found(article);
  };
  const lookLater = () => {
    observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(begin, { timeout: IDLE_TIMEOUT_MS }), pauseMs);
    pauseMs = Math.min(LAST_PAUSE_MS, pauseMs * 2);
  };
  const begin = () => {
    look().catch(failed);
  };
  /** Most pages are an article at first sight and need not be watched. */
  const watch = () =>
    watchAddress(
      window,
      () => {
        pauseMs = FIRST_PAUSE_MS;
        lookLater();
      },
      waiting,
    );
  const observer = new MutationObserver((records) => {
    if (hasMoved?.()) pauseMs = FIRST_PAUSE_MS;
    if (records.some(bringsText)) lookLater();
  });
  waiting.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  begin();
}

function bringsText({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) if (isElement(node) && partOf(node) === 'block') return true;
  return false;
}
