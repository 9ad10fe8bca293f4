/** A task of ours stays below this, a third of a frame of 60 Hz, so that a step that takes longer than thought and the page's own work fit in. */
const SLICE_MS = 5;

/**
 * Walks to the end of `steps` in tasks of about 5 ms, beginning with a new one; the page's own tasks run in between, and while the tab is in the
 * background all of ours wait. Answers what the steps return; undefined once `signal` aborts.
 */
export async function inSlices<R>(
  steps: Iterator<unknown, R>,
  document: Document,
  signal: AbortSignal,
): Promise<R | undefined> {
  for (;;) {
    await yieldToPage();
    if (document.hidden) await shown(document, signal);
    if (signal.aborted) return undefined;
    const end = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
  }
}

/** Walks to the end of `steps` at one go and answers what they return. */
export function drain<R>(steps: Iterator<unknown, R>): R {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

type Scheduling = { scheduler?: { postTask?: (run: () => void) => Promise<void> } };

/** Lets waiting tasks of the page run. Not `scheduler.yield`: what it puts off goes before the page's timers and messages. */
export async function yieldToPage(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  if (scheduler?.postTask !== undefined) return scheduler.postTask(() => undefined);
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

/** Resolves when the reader has the tab in front again, or the signal aborts. */
export function shown(document: Document, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

/** A page that shows no frame for so long, in milliseconds, has been laid out by now or will not be soon. */
const LONGEST_FRAME_MS = 1_000;

/** Resolves after the next frame, when styles and layout are the browser's own work and asking for them costs nothing. */
export function afterFrame(window: Window): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST_FRAME_MS);
    window.requestAnimationFrame(() => {
      clearTimeout(timer);
      yieldToPage().then(resolve);
    });
  });
}
