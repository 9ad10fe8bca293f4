import browser from 'webextension-polyfill';

/** Stands in the browser's memory as long as the extension is on. */
const IS_ON_KEY = 'isOn';

/**
 * Calls `listener` when the extension has come to life: installed, updated, switched on, or with the browser. No event tells of
 * the third. Where the background died meanwhile it is called once more.
 */
export async function onSwitchedOn(listener: () => Promise<void>): Promise<void> {
  const known = await browser.storage.session.get(IS_ON_KEY);
  if (known[IS_ON_KEY]) return;
  await listener();
  await browser.storage.session.set({ [IS_ON_KEY]: true });
}

/**
 * Calls `listener` once, when a reader has installed the extension: not after updates, and not for those who load it unpacked
 * again and again while they work on it.
 */
export function onFirstInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return;
    const { installType } = await browser.management.getSelf();
    if (installType !== 'development') listener();
  });
}

/** The keys that the extension's commands have now, empty for those without; none where the browser has no commands. */
export async function commandKeys(): Promise<{ name: string; key: string }[]> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.map(({ name = '', shortcut = '' }) => ({ name, key: shortcut }));
}

/** Calls `listener` at each start of the browser. */
export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/**
 * Calls `listener` with the name of each keyboard command and the tab in front, where there is one; still within the reader's
 * gesture, without which browsers open no panel.
 */
export function onCommand(listener: (command: string, tabId: number | undefined) => void): void {
  // Firefox for Android has no commands.
  browser.commands?.onCommand.addListener((command, tab) => listener(command, tab?.id));
}
