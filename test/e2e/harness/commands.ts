import { evaluateInFirefox } from '../../../build/run/firefox-chrome.ts';
import type { BrowserWithExtension } from '../../../build/run/launch.ts';

/** A keyboard command of the manifest. */
export type Command =
  | 'next-term'
  | 'previous-term'
  | 'open-term'
  | 'close-card'
  | 'open-dossier'
  | 'toggle-marks'
  | 'pause-page';

/**
 * Gives a keyboard command. In Firefox by the key element that the browser made for it; in Chromium, whose debugger cannot press keys of
 * the browser's own window, by its event in the service worker.
 */
export async function give({ target, browser, extensionId }: BrowserWithExtension, command: Command): Promise<void> {
  if (target === 'firefox') {
    await evaluateInFirefox(
      browser,
      `(() => {
        const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
        const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
        const names = [...extension.shortcuts.manifestCommands].filter(([, { shortcut }]) => shortcut).map(([name]) => name);
        const key = keys[names.indexOf(${JSON.stringify(command)})];
        // A command without a key has no key element; this is what the element would call.
        if (key) key.doCommand();
        else extension.shortcuts.onCommand(${JSON.stringify(command)});
        return 'given';
      })()`,
    );
    return;
  }
  const worker = await browser.waitForTarget(
    (found) => found.type() === 'service_worker' && found.url().startsWith(`chrome-extension://${extensionId}/`),
  );
  // The browser gives the tab in front along with the command.
  const given = `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
    chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`;
  await (await worker.worker())?.evaluate(given);
}
