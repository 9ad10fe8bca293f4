import { gatherChanges } from './gather-changes.ts';
import { hidesWays } from './hidden-ways.ts';

/** What changed since the last report, as the parts of the page to be read again. */
export interface Changes {
  /** Elements that came in, to be read with all that they hold. */
  grown: Element[];
  /** Containers of which the inline content changed. */
  edited: (Element | ShadowRoot)[];
  /** Whether elements were taken out of what is watched. */
  shrunk: boolean;
  /** Elements that came in outside what is watched: a further article, or the first one of a page that builds itself. */
  elsewhere: Element[];
}

/** The change watcher of one session. */
export interface ChangeWatch {
  /** Watches a shadow tree too; the document's observer does not see into it. */
  watchAlso(root: ShadowRoot): void;
  /** Runs a change of the page by ourselves, which is not reported. */
  quietly(change: () => void): void;
}

/** Told of changes; neither may throw. */
export interface ChangeListener {
  report(changes: Changes): void;
  /** The page cannot be followed any more. */
  fail(): void;
}

/** A report waits until the page has rested this long, */
const REST_MS = 150;
/** but under a steady stream of changes no longer than this at first, */
const FIRST_WAIT_MS = 1_000;
/** and, doubled with each report that the stream goes on, than this: what a ticker writes over in between is never read. */
const LONGEST_WAIT_MS = 4_000;
/** Then for an idle moment, or at most this long for one. */
const IDLE_TIMEOUT_MS = 500;

const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true };

/**
 * Watches a document for changed text until the signal aborts. One observer for all of it, because sites replace the
 * article with everything around it; `isInside` says which changes matter. While the tab is in the background changes
 * are gathered and nothing is reported.
 */
export function watchChanges(
  document: Document,
  isInside: (node: Node) => boolean,
  { report, fail }: ChangeListener,
  signal: AbortSignal,
): ChangeWatch {
  let pending = gatherChanges();
  let firstAt = 0;
  let waitMs = FIRST_WAIT_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isIdleAsked = false;

  const flush = () => {
    isIdleAsked = false;
    if (signal.aborted || pending.isEmpty() || document.hidden) return;
    if (hidesWays(document)) return fail();
    const changes = pending.changes();
    pending = gatherChanges();
    report(changes);
  };
  const askIdle = () => {
    timer = undefined;
    const isSteady = performance.now() - firstAt >= waitMs;
    waitMs = isSteady ? Math.min(LONGEST_WAIT_MS, waitMs * 2) : FIRST_WAIT_MS;
    if (isIdleAsked) return;
    isIdleAsked = true;
    // Safari and old test environments have no idle callback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(flush, { timeout: IDLE_TIMEOUT_MS });
    else setTimeout(flush);
  };
  const schedule = () => {
    if (pending.isEmpty() || document.hidden) return;
    const now = performance.now();
    if (timer === undefined) firstAt = now;
    clearTimeout(timer);
    timer = setTimeout(askIdle, Math.max(0, Math.min(REST_MS, firstAt + waitMs - now)));
  };
  const take = (records: MutationRecord[]) => {
    let target: Node | undefined;
    let isTargetInside = false;
    for (const record of records) {
      // Changes come in runs of one place.
      if (record.target !== target) {
        target = record.target;
        isTargetInside = isInside(target);
      }
      pending.add(record, isTargetInside);
    }
    schedule();
  };

  const observer = new MutationObserver(take);
  observer.observe(document, OBSERVED);
  document.addEventListener('visibilitychange', schedule, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    watchAlso: (root) => observer.observe(root, OBSERVED),
    quietly(change) {
      take(observer.takeRecords());
      try {
        change();
      } finally {
        observer.takeRecords();
      }
    },
  };
}
