import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import { command } from './command.ts';
import { ICON_SIZES } from './icons.ts';
import { ROOT } from './paths.ts';

/** `npm run icons`: draws the icons in each size. Run after editing an SVG of `icons/`, and commit the results. */
async function main(): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    for (const size of ICON_SIZES) {
      const svg = await readFile(join(ROOT, 'icons', drawingFor(size)), 'utf8');
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
      await writeFile(join(ROOT, 'icons', `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

/** Below 32 pixels the dots of the large drawing run into each other; the small one stands on whole pixels. */
function drawingFor(size: number): string {
  return size < 32 ? 'icon-small.svg' : 'icon.svg';
}

await command(main);
