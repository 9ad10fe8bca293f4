import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { en as OPTIONS } from '../../src/options/words/en.ts';
import type { ReadNote } from '../../src/platform/reads-store.ts';
import { READ_AFTER_MS } from '../../src/ui/use-read.ts';
import { type Article, SOON_MS } from './harness/article.ts';
import { endBackground } from './harness/background.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { press, pressButton } from './harness/form.ts';
import { article, MEETING, OUTLET, play } from './harness/stage.ts';

const ENTRY = 'yasukuni-shrine';
const LINE = 'Changed since you read it on 3 May 2026: timeline.';
const soon = { timeout: READ_AFTER_MS + SOON_MS, interval: 100 };

/** What is noted, as a page of the extension finds it. */
function notesIn(page: Page): Promise<ReadNote[]> {
  return page.evaluate(
    () =>
      new Promise<ReadNote[]>((resolve, reject) => {
        const opening = indexedDB.open('reads');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const give = (notes: ReadNote[]) => {
            database.close();
            resolve(notes);
          };
          if (!database.objectStoreNames.contains('notes')) return give([]);
          const reading = database.transaction('notes').objectStore('notes').getAll();
          reading.onsuccess = () => give(reading.result);
        };
        // Nothing was ever noted: none is made for a look.
        opening.onupgradeneeded = () => {
          opening.onerror = null;
          opening.result.close();
          indexedDB.deleteDatabase('reads').onsuccess = () => resolve([]);
        };
      }),
  );
}

/** Makes of a note one of a day in May on which the timeline said something else. */
function makeOld(page: Page, id: string): Promise<void> {
  return page.evaluate(
    (entry) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('reads');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('notes', 'readwrite');
          const notes = writing.objectStore('notes');
          const reading = notes.get(entry);
          reading.onsuccess = () => {
            const note = reading.result as ReadNote;
            notes.put({ ...note, day: '2026-05-03', prints: { ...note.prints, timeline: note.prints.timeline ^ 1 } });
          };
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    id,
  );
}

describe.each(TARGETS)('what has changed since it was read, in %s', (target) => {
  let desk: Desk;
  let paper: Article;
  const noted = async () => (await notesIn(desk.control.page)).map(({ id, day }) => ({ id, day }));
  const isNoted = async () => (await noted()).some(({ id, day }) => id === ENTRY && day !== '2026-05-03');
  const readCard = async () => {
    await paper.page.bringToFront();
    await paper.hover('Yasukuni Shrine');
    const { text } = await paper.cardOf('Yasukuni');
    return text;
  };

  beforeAll(async () => {
    desk = await sitDown(target, play({ [`${OUTLET}/article`]: article(MEETING) }));
  });
  afterAll(() => desk?.leave());
  beforeEach(async () => {
    paper = await desk.open(`${OUTLET}/article`);
    expect(await readCard()).not.toContain('Changed since');
    await expect.poll(isNoted, soon).toBe(true);
    await paper.pointAway();
    await paper.noCard();
  });
  afterEach(async () => {
    await paper.close();
    await desk.control.call(`runtime.sendMessage({ to: 'background', name: 'forgetReads', params: {} })`);
  });

  it('is told on the card until it was read, by a background that has ended meanwhile as well', async () => {
    await makeOld(desk.control.page, ENTRY);
    await endBackground(desk);
    expect(await readCard()).toContain(LINE);
    await expect.poll(isNoted, soon).toBe(true);
    // It stays for this look; the next is at what was read.
    expect((await paper.cardOf('Yasukuni')).text).toContain(LINE);
    await paper.pointAway();
    await paper.noCard();
    expect(await readCard()).not.toContain('Changed since');
  });

  it('is told in the popup and in the dossier, and read there as well', async () => {
    await makeOld(desk.control.page, ENTRY);
    const dossier = await desk.openExtensionPage(`dossier.html?tab=${paper.tabId}`);
    await dossier.waitForSelector(`[data-id=${ENTRY}] .changed`);
    expect(await dossier.$eval(`[data-id=${ENTRY}] .changed`, (line) => line.textContent)).toBe(LINE);
    await dossier.close();
    const popup = await desk.openExtensionPage(`popup.html?tab=${paper.tabId}`);
    await popup.type('input', 'yasukuni shrine');
    await popup.waitForSelector('[role=option]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.entry-page .changed');
    expect(await popup.$eval('.entry-page .changed', (line) => line.textContent)).toBe(LINE);
    await expect.poll(isNoted, soon).toBe(true);
    await popup.close();
  });

  it('is forgotten at a press, and neither told nor noted once it is switched off', async () => {
    await pressButton(desk.control.page, OPTIONS.reads.forget);
    await expect.poll(noted).toEqual([]);
    await readCard();
    await expect.poll(isNoted, soon).toBe(true);
    await makeOld(desk.control.page, ENTRY);
    await press(desk.control.page, OPTIONS.reads.toggle);
    await expect.poll(noted).toEqual([]);
    await paper.page.bringToFront();
    await paper.pointAway();
    await paper.noCard();
    expect(await readCard()).not.toContain('Changed since');
    await press(desk.control.page, OPTIONS.reads.toggle);
    expect(await noted()).toEqual([]);
  });
});
