import type { Page, Protocol } from 'puppeteer-core';

/** What a script that reads a page might listen to. */
const OWNERS = ['window', 'document', 'document.documentElement', 'document.body', 'visualViewport'];

/**
 * The event listeners that the content script has on a page, as "document pointermove". Only Chromium's debugger tells, so there is
 * nothing like it for Firefox.
 */
export async function listenersOn(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const found: string[] = [];
  for (const { id } of worlds.filter(({ origin }) => origin.startsWith('chrome-extension://'))) {
    for (const owner of OWNERS) {
      const { result } = await session.send('Runtime.evaluate', { contextId: id, expression: owner });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
      found.push(...listeners.map(({ type }) => `${owner} ${type}`));
    }
  }
  await session.detach();
  return found.sort();
}
