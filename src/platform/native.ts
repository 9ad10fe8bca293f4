import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interfaces, for the files that content scripts share with everything else: the polyfill would be a third of
 * the script that every page gets. Under Manifest V3 both browsers have them by this name and answer with promises. What
 * the polyfill would do beyond that, messages need: a listener answers by its third argument, since Chromium before 148
 * takes no promise from it. `browser` is no safe name there: a page has it with any element of that id.
 */
export const native: Pick<Browser, 'runtime' | 'storage' | 'tabs' | 'extension'> = (
  globalThis as unknown as { chrome: Browser }
).chrome;

/** Whether this context belongs to a private window: nothing about what is read there may be stored. */
export function isPrivateWindow(): boolean {
  return native.extension?.inIncognitoContext ?? false;
}
