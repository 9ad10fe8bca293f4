import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { en as OPTIONS } from '../../../src/options/words/en.ts';
import { en as POPUP } from '../../../src/popup/words/en.ts';
import { press, pressButton } from './form.ts';
import { type Flow, keeps, type Scene, soon, textOf } from './scene.ts';
import { MEETING_TERMS } from './stage.ts';

const [YASUKUNI] = MEETING_TERMS;

/** What a reader does in the popup. */
export function flowsOfPopup(scene: Scene): Record<string, Flow> {
  const { popup, paper } = scene;
  const first = () => popup.$$eval('[role=option]', ([option]) => option?.textContent ?? '');
  const site = () => press(popup, POPUP.switches.site('koreaherald.com'));
  return {
    'search, open an entry': [
      async () => {
        await popup.bringToFront();
        await popup.focus('input');
        await popup.keyboard.type('yasuk');
        await expect.poll(first, soon).toMatch(/Yasukuni Shrine/);
      },
      async () => {
        await popup.keyboard.press('Enter');
        await expect.poll(() => textOf(popup, '.entry-page'), soon).toMatch(/Yasukuni.*Tokyo/s);
      },
      async () => {
        await popup.keyboard.press('Escape');
        await popup.waitForSelector('[role=option]');
        await popup.keyboard.press('Escape');
        await popup.waitForSelector('.terms');
      },
    ],
    'the site off and on in the popup': [
      site,
      () => keeps(scene, { sitesOff: ['koreaherald.com'] }),
      async () => {
        await paper.page.bringToFront();
        await paper.showsExactly([]);
      },
      site,
      () => keeps(scene, { sitesOff: [] }),
      async () => {
        await paper.page.bringToFront();
        await paper.showsExactly([...MEETING_TERMS]);
      },
    ],
  };
}

/** What a reader does on the options page. */
export function flowsOfOptions(scene: Scene): Record<string, Flow> {
  const { desk, paper, folder } = scene;
  const { page } = desk.control;
  const topic = () => press(page, 'Comfort women');
  return {
    'a topic off and on in the options': [
      topic,
      () => keeps(scene, { topicsOff: ['comfort-women'] }),
      async () => {
        await paper.page.bringToFront();
        await paper.showsExactly([YASUKUNI]);
      },
      topic,
      () => keeps(scene, { topicsOff: [] }),
    ],
    'settings from a file, Undo': [
      async () => {
        await page.bringToFront();
        const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
        await field.uploadFile(join(folder, 'settings.json'));
        await expect
          .poll(() => page.$$eval('.notice', (found) => found.map(({ textContent }) => textContent).join()), soon)
          .toContain(OPTIONS.file.preview);
      },
      () => pressButton(page, OPTIONS.file.adopt),
      () => keeps(scene, { look: 'tint', delayMs: 500 }),
      () => pressButton(page, OPTIONS.file.undo),
      () => keeps(scene, DEFAULT_SETTINGS),
    ],
  };
}

/** What a reader does in the dossier. */
export function flowsOfDossier({ desk, paper }: Scene): Record<string, Flow> {
  let dossier: Page;
  const scrolled = () => paper.page.evaluate(() => scrollY);
  /** The dossier brings the article to the front after it has moved it. */
  const isShown = () => expect.poll(() => paper.page.evaluate(() => document.visibilityState), soon).toBe('visible');
  const click = async (selector: string) =>
    (await dossier.waitForSelector(selector))?.evaluate((control) => (control as HTMLElement).click());
  const says = (date: RegExp) => expect.poll(() => textOf(dossier, '.article-date'), soon).toMatch(date);
  return {
    'the dossier: jump and return, another date': [
      async () => {
        await paper.page.bringToFront();
        await paper.showsExactly([...MEETING_TERMS]);
      },
      async () => {
        dossier = await desk.openExtensionPage(`dossier.html?tab=${paper.tabId}`);
        await dossier.waitForSelector('.background[aria-busy=false] .term[data-id=yasukuni-shrine]');
      },
      async () => {
        await click('[data-id=murayama-statement-1995] .jump');
        await expect.poll(scrolled, soon).toBeGreaterThan(1000);
        await isShown();
      },
      async () => {
        await dossier.bringToFront();
        await click('.return-bar button');
        await expect.poll(scrolled, soon).toBe(0);
        await isShown();
      },
      async () => {
        await dossier.bringToFront();
        await click('.article-date .quiet-button');
        await dossier.waitForSelector('.date-form input');
        await dossier.$eval('.date-form input', (field) => {
          (field as HTMLInputElement).value = '2021-12-01';
        });
        await click('.date-form .button-main');
        await says(/1 December 2021.*set by you/);
        await dossier.waitForSelector('.background[aria-busy=false] .term[data-id=yasukuni-shrine]');
        expect(await paper.state()).toMatchObject({ date: '2021-12-01' });
      },
      async () => {
        await click('.article-date .quiet-button:last-of-type');
        await says(/13 May 2014/);
      },
      () => dossier.close(),
    ],
  };
}
