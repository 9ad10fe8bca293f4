import type { PageRequests, PageState, PageStory, Params, Result } from '../model/messages.ts';
import type { Session } from '../reader/session.ts';

/** What the requests to a page need of it. */
export interface RequestedPage {
  /** The running session; none while the page is not read or shows no article. */
  session(): Session | undefined;
  /** Whether the page is read: no switch is off, and the reader has had it in front. */
  isActive(): boolean;
  /** Without what follows "#". */
  address(): string;
  isPaused(): boolean;
  pause(paused: boolean): void;
  /** Ends everything for good. */
  leave(): void;
}

type PageHandlers = { [N in keyof PageRequests]: (params: Params<N>) => Result<N> };

/** The answers to popup, dossier and commands. */
export function pageHandlers(page: RequestedPage): PageHandlers {
  const state = (): PageState => {
    const session = page.session();
    return {
      terms: session?.terms() ?? [],
      active: page.isActive(),
      paused: page.isPaused(),
      date: session?.date(),
    };
  };
  const story = (): PageStory => ({
    ...(page.session()?.story() ?? { isArticle: false, entries: [], canGoBack: false, address: page.address() }),
    active: page.isActive(),
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
    closeCard() {
      page.session()?.closeCard();
      return { done: true };
    },
    leave() {
      page.leave();
      return { done: true };
    },
    step: ({ by }) => ({ entryId: page.session()?.step(by) ?? null }),
  };
}
