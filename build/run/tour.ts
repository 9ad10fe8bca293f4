import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageState } from '../../src/model/messages.ts';
import { type Control, openControl } from './control.ts';
import type { BrowserWithExtension } from './launch.ts';
import { openCard } from './point.ts';
import { readOnce } from './read-once.ts';
import { table } from './table.ts';
import { paintedTerms, waitForTerms } from './terms.ts';

/** How long a page may take to show that it holds a term; a page of the web goes on loading for a while. */
const FIRST_TERM_MS = 10_000;

/** Time between two looks at a page: longer than its content script takes for one batch of text. */
const BETWEEN_LOOKS_MS = 300;

/** Size of a toolbar popup in CSS pixels. */
const POPUP = { width: 400, height: 600 } as const;

/** A page without terms. */
const NOTHING: PageState = { terms: [], active: false, paused: false };

/** What a search is shown with. */
const QUERY = 'yasu';

/** Reads a page as a reader would, prints the terms found, and writes pictures of article, card, popup and options to `folder`. */
export async function tour(reader: BrowserWithExtension, url: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const control = await openControl(reader);
  const page = await reader.browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const tabId = await control.tabOf(page);
  await readOnce(reader, control, page, tabId);
  await page.bringToFront();
  const state = await settledState(control, tabId);
  console.log(state.terms.length ? table(state) : `No terms were found on ${url}.`);
  const [first] = state.terms;
  if (first && !(await paintedTerms(page)).length) await scrollToTerm(control, page, tabId, first.id);
  await page.screenshot({ path: join(folder, 'article.png') });
  if (first) {
    await openFirstCard(page);
    await page.screenshot({ path: join(folder, 'card.png') });
  }
  await photographPopup(reader, tabId, join(folder, 'popup.png'));
  await control.page.bringToFront();
  await control.page.screenshot({ path: join(folder, 'options.png'), fullPage: true });
  console.log(`Pictures of the article, a card, the popup and the options are in ${folder}.`);
}

/** What the page holds once two looks in a row see the same, as long articles are linked piece by piece; or nothing for too long. */
async function settledState(control: Control, tabId: number): Promise<PageState> {
  const end = performance.now() + FIRST_TERM_MS;
  let before = '';
  for (;;) {
    // The content script of a page that still loads does not answer yet.
    const state = (await control.askPage(tabId, 'pageState', {}).catch(() => NOTHING)) as PageState;
    const now = JSON.stringify(state);
    if (performance.now() > end || (state.terms.length > 0 && now === before)) return state;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS_MS));
  }
}

/** Only what is near the window is painted; some pages begin with much else. */
async function scrollToTerm(control: Control, page: Page, tabId: number, entryId: string): Promise<void> {
  await control.askPage(tabId, 'jump', { entryId, n: 0 });
  await waitForTerms(page, FIRST_TERM_MS);
}

/** Opens the card of a term that leaves room for it. */
async function openFirstCard(page: Page): Promise<void> {
  const terms = await paintedTerms(page);
  const height = await page.evaluate(() => innerHeight);
  const term = terms.find(({ y }) => y > height * 0.3 && y < height * 0.6) ?? terms[0];
  if (term) await openCard(page, term);
}

async function photographPopup(reader: BrowserWithExtension, tabId: number, path: string): Promise<void> {
  const popup = await reader.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.setViewport(POPUP);
  await popup.type('input', QUERY);
  await popup.waitForSelector('[role=option]');
  await popup.screenshot({ path });
  await popup.close();
}
