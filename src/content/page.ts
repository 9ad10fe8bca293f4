import { siteOf } from '../model/site.ts';
import { watchVisits } from '../page/visit.ts';
import type { RequestedPage } from './page-requests.ts';
import { addressOf } from './page-story.ts';
import type { Ports } from './ports.ts';
import { safely } from './safely.ts';
import { type Session, startSession } from './session.ts';

/** The page as a whole: whether it is read at all, and the session while it is. */
export interface Page extends RequestedPage {
  /** Takes up the settings as they are now; starts, changes or ends what they decide. */
  adopt(): void;
  /** Ends everything for good. */
  leave(): void;
}

/** Opens a page. Nothing happens before the first `adopt`. */
export function openPage(window: Window, ports: Ports): Page {
  let reading: AbortController | undefined;
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
    session = undefined;
  };
  const start = () => {
    reading = new AbortController();
    watchVisits(
      window,
      safely(
        (visit: AbortSignal) => {
          visit.addEventListener('abort', () => {
            session = undefined;
          });
          session = startSession(window.document, ports, visit);
        },
        stop,
        undefined,
      ),
      reading.signal,
    );
  };
  const page: Page = {
    session: () => session,
    address: () => addressOf(window.document),
    isPaused: () => isPaused,
    pause(paused) {
      isPaused = paused;
      page.adopt();
    },
    adopt: safely(
      () => {
        if (!isWanted()) stop();
        else if (reading === undefined) start();
        else session?.adopt(ports.settings());
      },
      // A page that breaks us must not hear of it.
      stop,
      undefined,
    ),
    leave() {
      hasLeft = true;
      stop();
    },
  };
  return page;
}
