import type { Page } from 'puppeteer-core';
import type { BrowserWithExtension } from './launch.ts';

/** The extension's own view of the browser: its options page in a tab, in which its interfaces are called from outside. */
export interface Control {
  page: Page;
  /** Evaluates a member of the browser's extension interface, such as `storage.local.get(null)`; results are JSON. */
  call(member: string): Promise<unknown>;
  /** Brings a page to the front and gives the number of its tab. Its address may be hidden from the extension. */
  tabOf(page: Page): Promise<number>;
  /** Sends a request of `src/model/messages.ts` to the content script of a tab; fails where it answers with an error. */
  askPage(tabId: number, name: string, params: object): Promise<unknown>;
  /**
   * Runs a function in the content script's world of a tab. It crosses as source text: it may use nothing but its arguments,
   * which have to be JSON. Its result is JSON as well.
   */
  inContentWorld<A extends unknown[], R>(tabId: number, run: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
}

/** The promise-giving interface of either browser, as an expression for pages of the extension. */
const API = '(globalThis.browser ?? globalThis.chrome)';

/** Opens the control tab. */
export async function openControl({ openExtensionPage }: BrowserWithExtension): Promise<Control> {
  const page = await openExtensionPage('options.html');
  const call = (member: string) => page.evaluate(`${API}.${member}`);
  return {
    page,
    call,
    async tabOf(shown) {
      await shown.bringToFront();
      const url = JSON.stringify(shown.url());
      const found = await page.waitForFunction(
        `${API}.tabs.query({ active: true }).then((tabs) => tabs.find(({ url = ${url} }) => url === ${url})?.id)`,
      );
      return Number(await found.jsonValue());
    },
    async askPage(tabId, name, params) {
      const envelope = JSON.stringify({ to: 'page', name, params });
      const reply = (await call(`tabs.sendMessage(${tabId}, ${envelope}, { frameId: 0 })`)) as
        | { ok: true; value: unknown }
        | { ok: false; error: string }
        | undefined;
      if (!reply?.ok) throw new Error(`The page of tab ${tabId} answered to ${name}: ${reply?.error ?? 'nothing'}`);
      return reply.value;
    },
    async inContentWorld(tabId, run, ...args) {
      const injection = `{ target: { tabId: ${tabId} }, func: ${run}, args: ${JSON.stringify(args)} }`;
      const result = await call(
        `scripting.executeScript(${injection}).then(([frame]) => JSON.stringify(frame.result ?? null))`,
      );
      return JSON.parse(String(result));
    },
  };
}
