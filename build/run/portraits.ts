import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Catalogue } from '../../src/knowledge/base-files.ts';
import { type Control, openControl } from './control.ts';
import type { BrowserWithExtension } from './launch.ts';
import { openCard } from './point.ts';
import { CARD_TERMS, crowdedArticle, EMPTY_ARTICLE, type PictureArticle, TERMS_ARTICLE } from './portrait-articles.ts';
import type { Answer } from './site-server.ts';
import { paintedTerms, waitForTerms } from './terms.ts';

/** Widths of windows in CSS pixels: a small phone or panel, a usual panel, a screen. */
const WIDTHS = [320, 400, 1280] as const;
const HEIGHT = 800;

/** An entry of the sample article whose place is shown. */
const MAPPED = 'dokdo-takeshima-dispute';

/** How long a page may take to show its first term. */
const FIRST_TERM_MS = 20_000;

/** The articles that are pictured, by file name; the sample article comes from its own folder. */
export function portraitPages(catalogue: Catalogue): Record<string, Answer> {
  const pages = { terms: TERMS_ARTICLE, crowded: crowdedArticle(catalogue.heads), empty: EMPTY_ARTICLE };
  return Object.fromEntries(Object.entries(pages).map(([name, article]) => [`${name}.html`, pageOf(article)]));
}

/** Takes pictures of ten cards and three dossiers in a running browser, at each width, into `folder`. */
export async function takePortraits(reader: BrowserWithExtension, origin: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const control = await openControl(reader);
  const page = await reader.browser.newPage();
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: HEIGHT });
    await page.goto(`${origin}/terms.html`, { waitUntil: 'load' });
    const tabId = await control.tabOf(page);
    await waitForTerms(page, FIRST_TERM_MS);
    for (const { id, text } of CARD_TERMS) {
      await showCard(page, control, tabId, id, text);
      await page.screenshot({ path: join(folder, `card-${id}-${width}.png`) });
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('backstory-card'));
    }
  }
  for (const [name, path] of [
    ['sample', 'article.html'],
    ['crowded', 'crowded.html'],
    ['empty', 'empty.html'],
  ] as const) {
    await page.setViewport({ width: 1280, height: HEIGHT });
    await page.goto(`${origin}/${path}`, { waitUntil: 'load' });
    const tabId = await control.tabOf(page);
    if (name !== 'empty') await waitForTerms(page, FIRST_TERM_MS);
    await photographDossier(reader, tabId, folder, name);
  }
  await page.close();
  await control.page.close();
}

async function showCard(page: Page, control: Control, tabId: number, id: string, text: string): Promise<void> {
  await control.askPage(tabId, 'jump', { entryId: id, n: 0 });
  // Only what is near the window is painted, some frames after a scroll.
  const deadline = performance.now() + FIRST_TERM_MS;
  while (performance.now() < deadline) {
    const term = (await paintedTerms(page)).find((one) => one.text === text && one.y > 0 && one.y < HEIGHT);
    if (term) return openCard(page, term);
  }
  throw new Error(`"${text}" is not marked.`);
}

async function photographDossier(reader: BrowserWithExtension, tabId: number, folder: string, name: string) {
  const dossier = await reader.openExtensionPage(`dossier.html?tab=${tabId}`);
  await dossier.waitForSelector(name === 'empty' ? '.notice-title' : '.background[aria-busy="false"] .term');
  for (const width of WIDTHS) {
    await dossier.setViewport({ width, height: HEIGHT });
    await dossier.screenshot({ path: join(folder, `dossier-${name}-${width}.png`), fullPage: true });
  }
  if (name === 'sample') await photographEntry(dossier, folder);
  if (reader.target === 'chromium' && name !== 'empty') {
    for (const format of ['a4', 'letter'] as const)
      await dossier.pdf({ path: join(folder, `dossier-${name}-${format}.pdf`), format, preferCSSPageSize: false });
  }
  await dossier.close();
}

/** An entry in full, with its map. */
async function photographEntry(dossier: Page, folder: string): Promise<void> {
  const press = (selector: string) => dossier.$eval(selector, (control) => (control as HTMLElement).click());
  await press(`[data-id=${MAPPED}] .term-title .entry-link`);
  await dossier.waitForSelector('.map path');
  for (const width of WIDTHS) {
    await dossier.setViewport({ width, height: HEIGHT });
    await dossier.screenshot({ path: join(folder, `entry-${MAPPED}-${width}.png`), fullPage: true });
  }
  await press('.entry-page > .button');
}

function pageOf({ headline, date, paragraphs }: PictureArticle): Answer {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<meta name="viewport" content="width=device-width"><meta property="article:published_time" content="${date}">
<link rel="icon" href="data:,"><link rel="stylesheet" href="article.css"></head>
<body><main><article><h1>${headline}</h1>${body}</article></main></body></html>`,
  };
}
