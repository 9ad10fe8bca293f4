import { evaluateInFirefox } from '../../../build/run/firefox-chrome.ts';
import type { Desk } from './desk.ts';

/** Ends the background again and again. */
export interface Killer {
  /** Ends it now, if it runs; answers when it is gone. */
  kill(): Promise<void>;
  /** How often it was ended while it ran. */
  count(): number;
  stop(): Promise<void>;
}

/** Makes ready to end the background often: what it takes is set up once. */
export async function hireKiller(desk: Desk): Promise<Killer> {
  let killed = 0;
  if (desk.target === 'firefox') {
    return {
      async kill() {
        const was = await evaluateInFirefox(
          desk.browser,
          `(async () => {
            const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(desk.extensionId)});
            const was = extension.backgroundState;
            await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
            return was;
          })()`,
        );
        if (was !== 'stopped') killed++;
      },
      count: () => killed,
      stop: async () => undefined,
    };
  }
  const session = await desk.control.page.createCDPSession();
  const running = new Set<string>();
  let gone = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'stopped') running.delete(versionId);
      else running.add(versionId);
    }
    if (running.size === 0) gone();
  });
  await session.send('ServiceWorker.enable');
  return {
    async kill() {
      if (running.size === 0) return;
      killed++;
      const end = new Promise<void>((resolve) => {
        gone = resolve;
      });
      await session.send('ServiceWorker.stopAllWorkers');
      await end;
    },
    count: () => killed,
    stop: () => session.detach(),
  };
}

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
