import type { PageRequests, PageState, PageStory, Params, Result } from '../model/messages.ts';
import type { Session } from './session.ts';

/** What the requests to a page need of it. */
export interface RequestedPage {
  /** The running session; none while a switch is off or the page is in the background. */
  session(): Session | undefined;
  /** Without what follows "#". */
  address(): string;
  isPaused(): boolean;
  pause(paused: boolean): void;
}

type PageHandlers = { [N in keyof PageRequests]: (params: Params<N>) => Result<N> };

/** The answers to popup, dossier and commands. */
export function pageHandlers(page: RequestedPage): PageHandlers {
  const state = (): PageState => {
    const session = page.session();
    return {
      terms: session?.terms() ?? [],
      active: session !== undefined,
      paused: page.isPaused(),
      date: session?.date(),
    };
  };
  const story = (): PageStory => ({
    ...(page.session()?.story() ?? { isArticle: false, entries: [], canGoBack: false, address: page.address() }),
    active: page.session() !== undefined,
    paused: page.isPaused(),
  });
  return {
    pageState: state,
    pageStory: story,
    back: () => ({ found: page.session()?.back() ?? false }),
    setDate({ date }) {
      page.session()?.setDate(date ?? undefined);
      return story();
    },
    jump: ({ entryId, n }) => ({ found: page.session()?.jump(entryId, n) ?? false }),
    pause({ paused }) {
      page.pause(paused);
      return state();
    },
    step: ({ by }) => ({ entryId: page.session()?.step(by) ?? null }),
  };
}
