import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, TARGETS } from '../../build/paths.ts';
import type { Answer } from '../../build/run/site-server.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { settled } from './harness/settled.ts';
import { OUTLET, UNLISTED } from './harness/stage.ts';
import { NO_TRACES, tracesOn, treeOf } from './harness/traces.ts';

/** Pages saved from real outlets, which are not ours to ship. */
const CORPUS = join(ROOT, '..', 'shared', 'corpus', 'pages');

/** Without scripts and what they fetch, a page is the same each time it is loaded. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const slugs = existsSync(CORPUS)
  ? readdirSync(CORPUS, { withFileTypes: true })
      .filter((item) => item.isDirectory())
      .map(({ name }) => name)
  : [];

describe.each(TARGETS)('saved pages of real outlets in %s', (target) => {
  if (!slugs.length) it.skip(`there is no folder ${CORPUS}`);

  let desk: Desk;
  let page: Page;
  let tabId: number;

  beforeAll(async () => {
    if (!slugs.length) return;
    desk = await sitDown(target, savedPage, isNamedByPages());
    page = await desk.browser.newPage();
    tabId = await desk.control.tabOf(page);
  });
  afterAll(() => desk?.leave());

  it.each(slugs)('%s is the same with and without the extension, and clean after a pause', async (slug) => {
    await page.goto(`${UNLISTED}/still/${slug}`, { waitUntil: 'load' });
    const untouched = await treeOf(page);
    await page.goto(`${OUTLET}/still/${slug}`, { waitUntil: 'load' });
    await settled(desk.control, page, tabId);
    expect((await treeOf(page)) === untouched).toBe(true);
    await desk.control.askPage(tabId, 'pause', { paused: true });
    await expect.poll(() => tracesOn(page)).toEqual(NO_TRACES);
    expect((await treeOf(page)) === untouched).toBe(true);
  });
});

describe.each(TARGETS)('saved pages of real outlets with their scripts running in %s', (target) => {
  if (!slugs.length) it.skip(`there is no folder ${CORPUS}`);

  let desk: Desk;
  let page: Page;
  let tabId: number;

  beforeAll(async () => {
    if (!slugs.length) return;
    // Scripts make up hosts to ask, so nothing can be said of requests here.
    desk = await sitDown(target, savedPage, () => true);
    page = await desk.browser.newPage();
    tabId = await desk.control.tabOf(page);
  });
  afterAll(() => desk?.leave());

  it.each(slugs)('%s makes no script of ours complain', async (slug) => {
    // Firefox reports a load as failed when a script changes the address meanwhile.
    await page.goto(`${OUTLET}/live/${slug}`, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
    await settled(desk.control, page, tabId);
    expect(await desk.complaints.scripts()).toEqual([]);
  });
});

/** `/still/<slug>` without scripts, `/live/<slug>` as it was saved; all that pages fetch is missing. */
function savedPage({ pathname }: URL): Answer | undefined {
  const [, way, slug = ''] = pathname.split('/');
  if (!slugs.includes(slug) || (way !== 'still' && way !== 'live')) return undefined;
  return {
    // No charset: the page's own declaration decides, as it did where it was saved.
    type: 'text/html',
    body: readFileSync(join(CORPUS, slug, 'page.html')),
    headers: way === 'still' ? { 'content-security-policy': STILL } : {},
  };
}

/** Saved pages ask for much; what matters is that nobody else does. A host that some page names is a page's business. */
function isNamedByPages(): (url: string) => boolean {
  const named = slugs.map((slug) => readFileSync(join(CORPUS, slug, 'page.html'), 'latin1')).join('\n');
  return (url) => {
    const host = url.includes('//') ? new URL(url).hostname : (url.split(':')[0] ?? '');
    return url.startsWith(OUTLET) || url.startsWith(UNLISTED) || named.includes(host);
  };
}
