import type { Params, Reply, RequestName } from '../model/messages.ts';
import { answer } from './answer.ts';
import { costOf } from './request-cost.ts';
import type { Sender } from './sender.ts';
import type { WorkBudget } from './work-budget.ts';

/** The error of a request of a page that has asked for more than the background does for one. */
export const TOO_MUCH = 'too much at once';

/** A request that may be answered, and what answers it. */
export interface Admitted {
  sender: Sender;
  name: RequestName;
  params: Params<RequestName>;
  handle: () => unknown;
}

/** Runs a request, now or when there is time for it. */
export type Run = (request: Admitted) => Promise<Reply<unknown>>;

/** Requests of one tab that wait for their turn; our content script has one out for each article of a page. */
const MAX_LINE = 8;

/**
 * Texts are hard to weigh before they are read: one that says a name without end takes a hundred times as long as news. So the time that
 * a text took is booked as if it had been this many characters of news a millisecond, where that is more than it had.
 */
const CHARACTERS_A_MS = 1_600;

/**
 * Runs what pages ask within the budget of their tab, and what our own pages ask at once. Texts of one tab are linked one after
 * another, so that each is booked before the next begins, and other tabs come in between.
 */
export function withinBudget(budget: WorkBudget, now: () => number): Run {
  const lines = new Map<number, { length: number; last: Promise<unknown> }>();

  const inLine = (tab: number, run: () => Promise<Reply<unknown>>): Promise<Reply<unknown>> => {
    const line = lines.get(tab) ?? { length: 0, last: Promise.resolve() };
    if (line.length >= MAX_LINE) return refused();
    const turn = line.last.then(run);
    const left = turn.then(() => {
      line.length--;
      if (line.length === 0) lines.delete(tab);
    });
    line.length++;
    line.last = left;
    lines.set(tab, line);
    return turn;
  };
  const timed = async (tab: number, cost: number, handle: () => unknown): Promise<Reply<unknown>> => {
    const started = now();
    const reply = await answer(handle);
    budget.charge(tab, Math.max(0, (now() - started) * CHARACTERS_A_MS - cost));
    return reply;
  };

  return ({ sender, name, params, handle }) => {
    if (sender.from !== 'page') return answer(handle);
    const tab = sender.tabId ?? -1;
    const cost = costOf(name, params);
    const afterWait = async (run: () => Promise<Reply<unknown>>): Promise<Reply<unknown>> => {
      const waitMs = budget.book(tab, cost);
      if (waitMs === undefined) return refused();
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      // Without a wait it runs within the message's own turn: browsers count a click in the page only so long.
      return run();
    };
    return name === 'link'
      ? inLine(tab, () => afterWait(() => timed(tab, cost, handle)))
      : afterWait(() => answer(handle));
  };
}

async function refused(): Promise<Reply<never>> {
  return { ok: false, error: TOO_MUCH };
}
