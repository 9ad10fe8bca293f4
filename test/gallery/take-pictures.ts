/*
 * Takes a picture of every state of the gallery: `npx tsx test/gallery/take-pictures.ts [firefox] [state ...]`.
 * They land in screenshots/gallery/<browser>/.
 */
import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { buildGallery } from '../../build/gallery.ts';
import { ROOT } from '../../build/paths.ts';
import { STATES } from './states.ts';

const TYPES: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const [browserName, ...wanted] =
  process.argv[2] === 'firefox' ? process.argv.slice(2) : ['chrome', ...process.argv.slice(2)];
const folder = await buildGallery();
const out = join(ROOT, 'screenshots/gallery', browserName ?? 'chrome');
await mkdir(out, { recursive: true });

const server = createServer(({ url = '/' }, reply) => {
  const path = new URL(url, 'http://gallery').pathname;
  reply.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain');
  createReadStream(join(folder, path))
    .on('error', () => reply.writeHead(404).end())
    .pipe(reply);
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const browser =
  browserName === 'firefox'
    ? await puppeteer.launch({
        browser: 'firefox',
        executablePath: process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr',
        headless: true,
      })
    : await puppeteer.launch({
        executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
        headless: true,
        args: ['--no-sandbox', '--disable-gpu'],
      });
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  for (const { name, width, height, view } of STATES) {
    if (wanted.length && !wanted.includes(name)) continue;
    await page.setViewport({ width, height, deviceScaleFactor: browserName === 'firefox' ? 1 : 1.5 });
    await page.goto(`${origin}/state.html?state=${name}`);
    await page.waitForFunction(() => document.documentElement.dataset.ready);
    await page.screenshot({ path: join(out, `${name}.png`), fullPage: view === 'full' });
  }
} finally {
  await browser.close();
  server.close();
}
console.log(out);
