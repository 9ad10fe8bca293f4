/**
 * Calls `begin` each time the reader has the page before them afresh: when it is first visible (a tab opened in the
 * background and a page rendered ahead wait), and when it comes back from the back/forward cache. The signal given to it
 * aborts when the page is left.
 */
export function watchVisits(window: Window, begin: (signal: AbortSignal) => void, signal: AbortSignal): void {
  const { document } = window;
  let visit: AbortController | undefined;
  const start = () => {
    if (signal.aborted || visit !== undefined || document.hidden || isPrerendering(document)) return;
    visit = new AbortController();
    begin(visit.signal);
  };
  const end = () => {
    visit?.abort();
    visit = undefined;
  };
  document.addEventListener('visibilitychange', start, { signal });
  document.addEventListener('prerenderingchange', start, { signal });
  window.addEventListener('pagehide', end, { signal });
  window.addEventListener('pageshow', start, { signal });
  signal.addEventListener('abort', end);
  start();
}

function isPrerendering(document: Document & { prerendering?: boolean }): boolean {
  return document.prerendering === true;
}

type Navigating = { navigation?: EventTarget };

/**
 * Calls `moved` when the address changes without a new document. Where the browser does not tell (content scripts cannot
 * see `pushState`), it is noticed with the next change of the page, through the answer, which asks whether the address changed.
 */
export function watchAddress(window: Window & Navigating, moved: () => void, signal: AbortSignal): () => boolean {
  let known = addressOf(window);
  const check = () => {
    const now = addressOf(window);
    if (now === known) return false;
    known = now;
    return true;
  };
  const tell = () => {
    if (check()) moved();
  };
  window.addEventListener('popstate', tell, { signal });
  window.navigation?.addEventListener('currententrychange', tell, { signal });
  return check;
}

/** A change of the part behind "#" leads to another place on the same page, unless it is an address of old, "#!/…". */
function addressOf({ location }: Window): string {
  return location.pathname + location.search + (location.hash.startsWith('#!') ? location.hash : '');
}

/** A page's address as it is cited: what follows "#" is a place on it. */
export function pageAddress({ URL: url }: Document): string {
  return url.split('#')[0] ?? url;
}
