import type { Reply } from '../model/messages.ts';

/** A background that does not answer is asked again this often, after growing pauses: browsers may be slow to wake it. */
const MAX_RETRIES = 3;
const FIRST_PAUSE_MS = 400;

/** The first good reply, else the last one. Once the signal aborts nothing is asked again. */
export async function askPatiently<T>(ask: () => Promise<Reply<T>>, signal: AbortSignal): Promise<Reply<T>> {
  for (let pauseMs = FIRST_PAUSE_MS, tries = 0; ; pauseMs *= 2, tries++) {
    const reply = await ask();
    if (reply.ok || tries === MAX_RETRIES || signal.aborted) return reply;
    await pause(pauseMs, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
