/** What a tab may have done for it: work is counted in characters of text, other work is weighed against that. */
export interface BudgetLimits {
  /** Characters a second that a tab may have read for as long as it likes. */
  perSecond: number;
  /** Characters that it may have read at once before that. */
  burst: number;
  /** A request that would have to wait longer than this many milliseconds is dropped. */
  longestWaitMs: number;
}

/**
 * A very long page (4 million characters, all its repeats included) passes without a pause. A page that changes for ever gets
 * 400,000 a second, or a quarter of the time of one processor where its text takes longer than news (`admission.ts`). Our content
 * script has one request out at a time, so it waits for the one before and loses nothing; what is dropped was hardly ever its.
 */
export const TAB_LIMITS: BudgetLimits = { perSecond: 400_000, burst: 4_000_000, longestWaitMs: 10_000 };

/** A budget of work for each tab. It lives as long as the background; one that ends had nothing to do. */
export interface WorkBudget {
  /**
   * Books work for a tab and answers for how many milliseconds it has to wait (0: none); undefined, and nothing is booked, where
   * that would be too long.
   */
  book(tabId: number, cost: number): number | undefined;
  /** Books work that turned out to be more than was thought, whatever that leads to. */
  charge(tabId: number, cost: number): void;
  /** How many tabs are remembered; those whose work is paid off are forgotten. */
  size(): number;
}

/** Tabs that are remembered before those whose work is paid off are swept out. */
const SWEEP_FROM = 64;

/**
 * A leaky bucket for each tab, kept as one number: the time at which all that was booked for it is worked off at the steady pace.
 * `now` is in milliseconds and never goes back.
 */
export function workBudget({ perSecond, burst, longestWaitMs }: BudgetLimits, now: () => number): WorkBudget {
  const paidOffAt = new Map<number, number>();
  const burstMs = (burst / perSecond) * 1000;

  return {
    book(tabId, cost) {
      const present = now();
      const debtMs = debtOf(tabId, present);
      const waitMs = Math.max(0, debtMs - burstMs);
      const owedMs = debtMs + (cost / perSecond) * 1000;
      if (owedMs - burstMs > longestWaitMs) return undefined;
      if (paidOffAt.size >= SWEEP_FROM) sweep(present);
      paidOffAt.set(tabId, present + owedMs);
      return waitMs;
    },
    charge(tabId, cost) {
      const present = now();
      paidOffAt.set(tabId, present + debtOf(tabId, present) + (cost / perSecond) * 1000);
    },
    size: () => paidOffAt.size,
  };

  function debtOf(tabId: number, present: number): number {
    return Math.max((paidOffAt.get(tabId) ?? 0) - present, 0);
  }

  function sweep(present: number): void {
    for (const [tabId, at] of paidOffAt) if (at <= present) paidOffAt.delete(tabId);
  }
}
