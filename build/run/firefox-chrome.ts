import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's connection to Firefox that is used here; puppeteer itself offers no way into the browser's own scope. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Runs an expression in the scope of Firefox's own window, as its browser toolbox would. It has to give a text, or a promise of one. */
export async function evaluateInFirefox(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = (tree as { contexts: { context: string }[] }).contexts;
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: true,
  });
  const {
    type,
    result: value,
    exceptionDetails,
  } = result as {
    type: string;
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (type !== 'success') throw new Error(`Firefox: ${exceptionDetails?.text}`);
  return String(value?.value ?? '');
}
