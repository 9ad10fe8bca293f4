import browser from 'webextension-polyfill';

/** Calls `listener` after installation and after each update. */
export function onInstalled(listener: () => void): void {
  browser.runtime.onInstalled.addListener(listener);
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
