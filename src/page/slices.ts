/** A task of ours stays below this, half of a frame of 60 Hz, so that the page's own work of that frame fits in. */
const SLICE_MS = 8;

/** Goes through `items` in tasks of at most about 8 ms; the page's own tasks run in between. Ends early once `signal` aborts. */
export async function inSlices<T>(items: Iterable<T>, visit: (item: T) => void, signal: AbortSignal): Promise<void> {
  let start = performance.now();
  for (const item of items) {
    visit(item);
    if (performance.now() - start < SLICE_MS) continue;
    await yieldToPage();
    if (signal.aborted) return;
    start = performance.now();
  }
}

type Yielding = { scheduler?: { yield?: () => Promise<void> } };

/** Lets waiting tasks of the page run. */
export async function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as Yielding;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  // A timer would wait 4 ms and, in a tab that was just left, a second.
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
