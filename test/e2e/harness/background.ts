import { evaluateInFirefox } from '../../../build/run/firefox-chrome.ts';
import type { Desk } from './desk.ts';

/** Ends the extension's background, as browsers do when it has nothing to do, and returns once it is gone. */
export async function endBackground({
  target,
  browser,
  extensionId,
  control,
}: Pick<Desk, 'target' | 'browser' | 'extensionId' | 'control'>): Promise<void> {
  if (target === 'firefox') {
    await evaluateInFirefox(
      browser,
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        if (extension.backgroundState !== 'stopped') throw new Error('The background is ' + extension.backgroundState);
        return 'stopped';
      })()`,
    );
    return;
  }
  const session = await control.page.createCDPSession();
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await session.detach();
}
