import type { Browser, Page } from 'puppeteer-core';
import { record } from './trace.ts';
import { inNewTab, visit } from './visit.ts';
import { durationOf } from './work.ts';

/**
 * Milliseconds that a first, bare walk over all text of a page takes, each text read once, in a world of its own as content scripts
 * have: what nobody who wants to know the page's text can do without.
 */
export function bareWalkMs(browser: Browser, url: string): Promise<number> {
  return inNewTab(browser, async (tab) => {
    await visit(tab, url);
    return walkMs(tab);
  });
}

async function walkMs(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'bare walk',
  });
  const events = await record(page, async () => {
    await session.send('Runtime.evaluate', {
      expression: WALK,
      contextId: executionContextId,
      awaitPromise: true,
    });
  });
  await session.detach();
  return durationOf(events, 'bareWalk');
}

const WALK = `new Promise((resolve) => {
  setTimeout(function bareWalk() {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) length += node.data.length;
    resolve(length);
  });
})`;
