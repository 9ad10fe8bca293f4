import browser from 'webextension-polyfill';

/** Our content script as the manifest states it, the one place that names its files and the sites that ship with it. */
export interface ContentScript {
  js: string[];
  css: string[];
  runAt: 'document_start' | 'document_end' | 'document_idle';
  /** Patterns of the outlets on which the browser runs it by itself. */
  matches: string[];
}

/** Name under which the script for granted sites is registered with the browser. */
const REGISTRATION = 'granted-sites';

/** Reads the manifest's only content script. */
export function contentScript(): ContentScript {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const { js = [], css = [], matches = [], run_at: runAt = 'document_idle' } = script ?? {};
  return { js: js.map(pathInPackage), css: css.map(pathInPackage), runAt, matches };
}

/** Firefox states files of its manifest as whole addresses, and takes none of these back when scripts are registered. */
function pathInPackage(file: string): string {
  return new URL(file, browser.runtime.getURL('/')).pathname.slice(1);
}

/** Runs the content script in a tab's top frame now; fails where the browser grants nothing there. */
export async function injectContentScript(tabId: number): Promise<void> {
  const { js, css } = contentScript();
  const target = { tabId };
  if (css.length) await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}

/** Waits until the browser has run in a tab's top frame what it runs there by itself; fails where it grants nothing there. */
export async function untilLoaded(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: () => undefined });
}

/** Runs one packaged script in the frame of a tab in which the content script runs, beside it. */
export async function injectScript(file: string, tabId: number, frameId: number): Promise<void> {
  // Slow pages load for long, and the reader waits for what this script shows.
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file],
    injectImmediately: true,
  });
}

let lastRegistration: Promise<void> = Promise.resolve();

/** Makes the browser run the content script on pages of exactly these patterns, beside those of the manifest, also after a restart. */
export function registerOn(patterns: string[]): Promise<void> {
  lastRegistration = lastRegistration.catch(() => undefined).then(() => replaceRegistration(patterns));
  return lastRegistration;
}

async function replaceRegistration(patterns: string[]): Promise<void> {
  const { js, css, runAt, matches } = contentScript();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [REGISTRATION] });
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [REGISTRATION] });
  if (!patterns.length) return;
  await browser.scripting.registerContentScripts([
    // Without the exclusion a page of a shipped outlet under a granted pattern would get the script twice.
    {
      id: REGISTRATION,
      js,
      css,
      matches: patterns,
      excludeMatches: matches,
      runAt,
      persistAcrossSessions: true,
    },
  ]);
}
