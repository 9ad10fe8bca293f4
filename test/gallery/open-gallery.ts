import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../build/browsers.ts';
import { buildGallery } from '../../build/gallery.ts';
import type { Target } from '../../build/paths.ts';
import { evaluateInFirefox } from '../../build/run/firefox-chrome.ts';
import type { InterfaceLanguage } from '../../src/model/interface-language.ts';
import type { GalleryState } from './state-types.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** How a state is looked at. */
export interface Look {
  language: InterfaceLanguage;
  theme: 'light' | 'dark';
  /** Over a few invented entries in place of the knowledge base, whose texts change. */
  isMadeUp?: boolean;
  /** Of the window in CSS pixels, where it is another than the state's own. */
  width?: number;
}

/** The gallery in a browser. Always close it. */
export interface OpenGallery {
  target: Target;
  browser: Browser;
  page: Page;
  /** Shows a state in the page and waits until it stands; rejects with what the page threw. */
  show(state: GalleryState, look: Look): Promise<void>;
  /** Takes the system's few colours in place of the page's, or gives these back. */
  forceColors(isForced: boolean): Promise<void>;
  close(): Promise<void>;
}

/** Serves a folder on a port of this machine. */
export async function serveFolder(folder: string): Promise<{ origin: string; close(): void }> {
  const server = createServer(({ url = '/' }, reply) => {
    const path = new URL(url, 'http://gallery').pathname;
    reply.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain');
    createReadStream(join(folder, path === '/' ? 'index.html' : path))
      .on('error', () => reply.writeHead(404).end())
      .pipe(reply);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

/** Builds the gallery and opens it. */
export async function openGallery(target: Target, { sharpness = 1 } = {}): Promise<OpenGallery> {
  const { origin, close } = await serveFolder(await buildGallery());
  const browser = await launch(target);
  const page = await browser.newPage();
  let media: CDPSession | undefined;
  let thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  return {
    target,
    browser,
    page,
    async show({ name, width, height }, look) {
      thrown = [];
      await page.setViewport({ width: look.width ?? width, height, deviceScaleFactor: sharpness });
      const query = new URLSearchParams({ state: name, language: look.language, theme: look.theme });
      if (look.isMadeUp) query.set('made-up', '');
      await page.goto(`${origin}/state.html?${query}`);
      await page.waitForFunction(
        () => document.documentElement.dataset.ready ?? document.documentElement.dataset.error,
      );
      const error = await page.evaluate(() => document.documentElement.dataset.error);
      if (error || thrown.length) throw new Error([error, ...thrown].join('\n'));
    },
    async forceColors(isForced) {
      if (target === 'firefox') {
        const use = isForced ? FIREFOX_COLORS.system : FIREFOX_COLORS.pages;
        await evaluateInFirefox(browser, `Services.prefs.setIntPref('browser.display.document_color_use', ${use}), ''`);
      } else {
        const features = [{ name: 'forced-colors', value: isForced ? 'active' : 'none' }];
        // What a session sets lasts as long as it does.
        media ??= await page.createCDPSession();
        await media.send('Emulation.setEmulatedMedia', { features });
      }
      await page.waitForFunction((wanted) => matchMedia('(forced-colors: active)').matches === wanted, {}, isForced);
    },
    async close() {
      await browser.close();
      close();
    },
  };
}

/** Firefox's numbers for whose colours a page has. */
const FIREFOX_COLORS = { pages: 0, system: 2 } as const;

function launch(target: Target): Promise<Browser> {
  const executablePath = ensureBrowser(target);
  if (target === 'chromium')
    return puppeteer.launch({
      executablePath,
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--force-prefers-reduced-motion', '--disable-background-networking'],
    });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // For the colours that are forced, and for the tree of what assistive technology sees.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
}
