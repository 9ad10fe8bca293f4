import { siteOf } from '../model/site.ts';
import type { Article } from '../page/article.ts';
import { afterFrame } from '../page/slices.ts';
import { pageAddress, watchVisits } from '../page/visit.ts';
import type { Ports } from '../reader/ports.ts';
import { safely } from '../reader/safely.ts';
import type { Session, StartSession } from '../reader/session.ts';
import { awaitArticle } from './await-article.ts';
import type { RequestedPage } from './page-requests.ts';
import { heedRollCalls } from './roll-call.ts';

/** The page as a whole: whether it is read at all, and the session while it shows an article. */
export interface Page extends RequestedPage {
  /** Takes up the settings as they are now; starts, changes or ends what they decide. */
  adopt(): void;
}

/** What a page needs of the world outside it, its sessions included. */
export interface PagePorts extends Ports {
  /** Runs reader.js here where it has not run yet; fails where that cannot be. */
  loadReader(signal: AbortSignal): Promise<StartSession>;
}

/** Opens a page. Nothing happens before the first `adopt`. */
export function openPage(window: Window, ports: PagePorts): Page {
  let reading: AbortController | undefined;
  let isVisited = false;
  let session: Session | undefined;
  let isPaused = false;
  let hasLeft = false;

  const isWanted = () => {
    const { enabled, sitesOff } = ports.settings();
    return enabled && !isPaused && !hasLeft && !sitesOff.includes(siteOf(window.location.hostname));
  };
  const stop = () => {
    reading?.abort();
    reading = undefined;
  };
  /** A page that breaks us must not hear of it. */
  const quietly = <A extends unknown[]>(run: (...args: A) => void) => safely(run, stop, undefined);

  const read = quietly((article: Article, start: StartSession, visit: AbortSignal) => {
    if (visit.aborted) return;
    const sitting = new AbortController();
    const lost = () => {
      sitting.abort();
      session = undefined;
      seek(visit);
    };
    session = start(window.document, article, { ...ports, lost }, AbortSignal.any([visit, sitting.signal]));
  });
  /** Waits for the next article: pages of one application show several, one in place of the other. */
  const seek = (visit: AbortSignal) => {
    const found = async (article: Article) => {
      // The reader asks for styles and layout, so it begins when the page has been painted; it comes meanwhile.
      const [start] = await Promise.all([ports.loadReader(visit).catch(() => undefined), afterFrame(window)]);
      if (start !== undefined) read(article, start, visit);
    };
    awaitArticle(window, found, stop, visit);
  };
  const begin = (visit: AbortSignal) => {
    isVisited = true;
    visit.addEventListener('abort', () => {
      isVisited = false;
      session = undefined;
    });
    seek(visit);
  };

  const page: Page = {
    session: () => session,
    isActive: () => isVisited,
    address: () => pageAddress(window.document),
    isPaused: () => isPaused,
    pause(paused) {
      isPaused = paused;
      page.adopt();
    },
    adopt: quietly(() => {
      if (!isWanted()) stop();
      else if (reading !== undefined) session?.adopt(ports.settings());
      else {
        reading = new AbortController();
        heedRollCalls(window, ports.isGone, reading.signal);
        watchVisits(window, quietly(begin), reading.signal);
      }
    }),
    leave() {
      hasLeft = true;
      stop();
    },
  };
  return page;
}
