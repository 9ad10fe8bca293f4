import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, TARGETS } from '../../build/paths.ts';
import type { PageStory } from '../../src/model/messages.ts';
import { type Article, SOON_MS } from './harness/article.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { settled } from './harness/settled.ts';
import { OUTLET, play } from './harness/stage.ts';
import { tracesOn, treeOf } from './harness/traces.ts';

const EMPTY_HEAD =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">';
const soon = { timeout: SOON_MS, interval: 50 };

describe.each(TARGETS)('the dossier in %s', (target) => {
  let desk: Desk;
  let paper: Article;
  let dossier: Page;

  beforeAll(async () => {
    const sample = (file: string) => readFile(join(ROOT, 'sample', file), 'utf8');
    desk = await sitDown(
      target,
      play({
        [`${OUTLET}/sample`]: { type: 'text/html; charset=utf-8', body: await sample('article.html') },
        [`${OUTLET}/article.css`]: { type: 'text/css', body: await sample('article.css') },
        [`${OUTLET}/front`]: {
          type: 'text/html; charset=utf-8',
          body: `${EMPTY_HEAD}<h1>News</h1><a href="/">Seoul</a>`,
        },
      }),
    );
    paper = await desk.open(`${OUTLET}/sample`);
    // A tab in the background waits to be read, so it is read before the dossier takes its place.
    await settled(desk.control, paper.page, paper.tabId);
    dossier = await desk.openExtensionPage(`dossier.html?tab=${paper.tabId}`);
    await dossier.waitForSelector('.term');
  });
  afterAll(() => desk?.leave());

  const ids = () => dossier.$$eval('.term', (terms) => terms.map((term) => term.getAttribute('data-id')));
  const text = (selector: string) => dossier.$eval(selector, (element) => element.textContent ?? '');
  // Not by the pointer: the press brings the article to the front, and no browser answers for a pointer in a tab behind.
  const press = async (selector: string) =>
    (await dossier.waitForSelector(selector))?.evaluate((control) => (control as HTMLElement).click());
  const story = async () => (await desk.control.askPage(paper.tabId, 'pageStory', {})) as PageStory;
  const scrolled = () => paper.page.evaluate(() => scrollY);

  it('is accepted by the browser without a word', async () => {
    expect(await desk.complaints.manifest()).toEqual([]);
  });

  it('lists what the article assumes: the first paragraphs before the rest, what is named often before what is not', async () => {
    await paper.page.bringToFront();
    await paper.term('Yasukuni Shrine');
    await dossier.bringToFront();
    await expect.poll(async () => (await ids()).length, soon).toBe((await story()).entries.length);
    const listed = await ids();
    const place = (id: string) => listed.indexOf(id);
    expect(place('junichi-ihara')).toBe(0);
    expect(place('fumio-kishida')).toBeLessThan(place('shinzo-abe'));
    expect(place('shinzo-abe')).toBeLessThan(place('kono-statement-1993'));
    expect(await text('[data-group=lead] [data-id=fumio-kishida]')).toContain(
      'Foreign Minister of Japan when this was written',
    );
    expect(await text('.article-date')).toContain('13 May 2014');
    expect(await dossier.$eval('.strip', (strip) => strip.getAttribute('aria-label'))).toMatch(
      /up to this article of 13 May 2014/,
    );
    expect(await dossier.$$eval('[data-part=sides] .positions li', (rows) => rows.length)).toBeGreaterThan(1);
  });

  it('jumps to a mention, and brings the reader back', async () => {
    await paper.page.evaluate(() => scrollTo(0, 40));
    await dossier.bringToFront();
    await press('[data-id=dokdo-takeshima-dispute] .jump');
    await expect.poll(scrolled, soon).toBeGreaterThan(200);
    await dossier.bringToFront();
    await press('.return-bar button');
    await expect.poll(scrolled, soon).toBe(40);
    expect((await story()).canGoBack).toBe(false);
  });

  it('gives all of it as Markdown with sources', async () => {
    await dossier.bringToFront();
    await dossier.evaluate(() => {
      const copied = window as { copied?: string };
      navigator.clipboard.writeText = async (markdown) => {
        copied.copied = markdown;
      };
    });
    await press('.masthead .actions button');
    const read = () => dossier.evaluate(() => (window as { copied?: string }).copied ?? '');
    await expect.poll(read, soon).toMatch(/^# Background: Tokyo and Seoul/);
    const markdown = await read();
    expect(markdown).toContain(`<${OUTLET}/sample>`);
    expect(markdown).toMatch(/- \*\*Shinzo Abe\*\* \(Person, .*died 8 July 2022.*\[\d+\]/);
    expect(markdown).toMatch(/## Since this article\n\n- /);
    expect(markdown).toMatch(/\n1\. \[.+\]\(<https?:.+>\)\./);
  });

  it('takes the reader’s date, for the cards as well, until it is taken back', async () => {
    await desk.control.askPage(paper.tabId, 'setDate', { date: '2021-12-01' });
    await dossier.bringToFront();
    await expect.poll(() => text('.article-date'), soon).toMatch(/1 December 2021.*set by you/);
    await expect.poll(() => text('[data-id=fumio-kishida] .office'), soon).toMatch(/^Prime Minister of Japan/);
    expect(await paper.state()).toMatchObject({ date: '2021-12-01' });
    await desk.control.askPage(paper.tabId, 'setDate', { date: null });
    await expect.poll(() => text('.article-date'), soon).toMatch(/13 May 2014/);
  });

  it('follows edits of the page, and says so where there is no article', async () => {
    const before = (await ids()).length;
    await paper.page.bringToFront();
    await paper.page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'The Treaty of San Francisco was spoken of as well.';
      document.querySelector('article')?.append(added);
    });
    await expect.poll(async () => (await story()).entries.length, soon).toBe(before + 1);
    await dossier.bringToFront();
    await expect.poll(async () => (await ids()).length, soon).toBe(before + 1);
    const front = await desk.open(`${OUTLET}/front`);
    // A tab that goes behind before it was looked at waits, and says so.
    await expect.poll(async () => (await front.state()).active, soon).toBe(true);
    const beside = await desk.openExtensionPage(`dossier.html?tab=${front.tabId}`);
    await expect.poll(() => beside.$eval('h1', (title) => title.textContent), soon).toMatch(/no article on this page/);
    await beside.close();
    await front.close();
  });

  it('costs the page no change and no layout while it is open, and leaves nothing when it closes', async () => {
    const article = await desk.open(`${OUTLET}/sample`);
    await article.term('Yasukuni Shrine');
    const before = { tree: await treeOf(article.page), traces: await tracesOn(article.page) };
    await article.page.evaluate(() => {
      const seen = window as { changes?: number };
      seen.changes = 0;
      new MutationObserver((records) => {
        seen.changes = (seen.changes ?? 0) + records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
    const changes = () => article.page.evaluate(() => (window as { changes?: number }).changes);
    // Firefox tells nobody how often it laid a page out.
    const layouts = async () => (target === 'chromium' ? (await article.page.metrics()).LayoutCount : 0);
    const beside = await desk.openExtensionPage(`dossier.html?tab=${article.tabId}`);
    await beside.waitForSelector('.background[aria-busy=false] .term');
    const laidOut = await layouts();
    for (let look = 0; look < 5; look++) await desk.control.askPage(article.tabId, 'pageStory', {});
    expect(await layouts()).toBe(laidOut);
    expect(await changes()).toBe(0);
    await beside.close();
    await article.page.bringToFront();
    await article.term('Yasukuni Shrine');
    expect(await changes()).toBe(0);
    expect({ tree: await treeOf(article.page), traces: await tracesOn(article.page) }).toEqual(before);
    await article.close();
  });

  it('opens the search with what was selected', async () => {
    const search = await desk.openExtensionPage(`popup.html?q=${encodeURIComponent('靖国')}`);
    const first = () => search.$$eval('[role=option]', ([option]) => option?.textContent ?? '');
    await expect.poll(first, soon).toMatch(/Yasukuni Shrine/);
    await search.close();
  });
});
