import { injectScript } from '../platform/content-script.ts';
import type { Sender } from '../platform/sender.ts';

/** Answers `loadCard` and `loadMarks`: runs a packaged script beside the content script that asks, which cannot do so itself. */
export function loadScriptHandler(file: 'card.js' | 'marks.js') {
  return async (_params: Record<string, never>, { tabId, frameId }: Sender): Promise<{ loaded: true }> => {
    if (tabId === undefined || frameId === undefined) throw new Error(`${file} is for pages in tabs`);
    await injectScript(file, tabId, frameId);
    return { loaded: true };
  };
}
