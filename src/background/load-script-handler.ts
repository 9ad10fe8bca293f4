import type { Params } from '../model/messages.ts';
import { injectScript } from '../platform/content-script.ts';
import type { Sender } from '../platform/sender.ts';

/**
 * Answers `loadReader`, `loadCard` and `loadMarks`: runs a packaged script beside the content script that asks, which cannot
 * do so itself. `meanwhile` begins what the script will ask for next.
 */
export function loadScriptHandler(file: 'reader.js' | 'card.js' | 'marks.js', meanwhile?: () => Promise<unknown>) {
  return async (_params: Record<string, never>, sender: Sender): Promise<{ loaded: true }> => {
    // Its failure is told to the request that needs it.
    meanwhile?.().catch(() => undefined);
    return run(file, sender);
  };
}

/** Answers `loadWords` in the same way. */
export function loadWordsHandler() {
  return ({ language }: Params<'loadWords'>, sender: Sender) => run(`words-${language}.js`, sender);
}

async function run(file: string, { tabId, frameId }: Sender): Promise<{ loaded: true }> {
  if (tabId === undefined || frameId === undefined) throw new Error(`${file} is for pages in tabs`);
  await injectScript(file, tabId, frameId);
  return { loaded: true };
}
