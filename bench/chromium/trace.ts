import type { Page } from 'puppeteer-core';

/** An event of Chromium's trace; times in microseconds. */
export interface TraceEvent {
  name: string;
  /** X: complete, with a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  args?: {
    data?: { url?: string; functionName?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

/** What tells tasks, scripts and messages; more would slow the page and fill memory. */
const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'mojom'];

/** Records what the browser does while `act` runs. One recording at a time in a browser. */
export async function record(page: Page, act: () => Promise<void>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  // Stopped in any case, or no later recording could start.
  const failure = await act().catch((error: unknown) => ({ error }));
  const recorded = await page.tracing.stop();
  if (failure) throw failure.error;
  if (!recorded) throw new Error('Chromium gave no trace.');
  return (JSON.parse(Buffer.from(recorded).toString('utf8')) as { traceEvents: TraceEvent[] }).traceEvents;
}
