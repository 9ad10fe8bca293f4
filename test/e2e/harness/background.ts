import { evaluateInFirefox } from '../../../build/run/firefox-chrome.ts';
import type { BrowserWithExtension } from '../../../build/run/launch.ts';

/** Ends the extension's background, as browsers do when it has nothing to do, and returns once it is gone. */
export async function endBackground({ target, browser, extensionId }: BrowserWithExtension): Promise<void> {
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
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${extensionId}/`);
  const worker = browser.targets().find((found) => found.type() === 'service_worker' && isOurs(found.url()));
  if (!worker) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', (destroyed) => {
      if (destroyed === worker) resolve();
    });
  });
  await (await worker.worker())?.close();
  await gone;
}
