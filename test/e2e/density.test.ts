import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/paths.ts';
import { MARKS_A_SCREEN, type Settings } from '../../src/model/settings.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { marksAScreen } from './harness/marks-a-screen.ts';
import { settled } from './harness/settled.ts';
import { article, FILLER, OUTLET, play } from './harness/stage.ts';

/** Five names to a paragraph, over and over, as in a paper's own survey of the matter. */
const DENSE = article({
  paragraphs: Array.from(
    { length: 30 },
    () =>
      `The Yasukuni Shrine, the comfort women, the Kono Statement, the Murayama Statement and Shinzo Abe were named. ${FILLER}`,
  ),
});

/** A page saved from a real outlet, where it is there, beside the one that we write. */
const SAVED = join(ROOT, '..', 'shared', 'corpus', 'pages');
const SLUGS = ['made-up', ...(process.env.DENSITY_PAGES?.split(',') ?? [])];

describe('marks on a screen in chromium', () => {
  let desk: Desk;
  beforeAll(async () => {
    const still = (slug: string) => ({
      type: 'text/html',
      body: readFileSync(join(SAVED, slug, 'page.html'), 'utf8'),
      headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" },
    });
    const saved = SLUGS.filter((slug) => existsSync(join(SAVED, slug)));
    desk = await sitDown(
      'chromium',
      play({
        [`${OUTLET}/made-up`]: DENSE,
        ...Object.fromEntries(saved.map((slug) => [`${OUTLET}/${slug}`, still(slug)])),
      }),
      () => true,
    );
  });
  afterAll(() => desk?.leave());

  const choose = (set: Partial<Settings>) =>
    desk.control.call(
      `runtime.sendMessage(${JSON.stringify({ to: 'background', name: 'changeSettings', params: { change: { set } } })})`,
    );

  it.each(SLUGS)('of %s are no more than chosen, wherever it is scrolled to', async (slug) => {
    const paper = await desk.open(`${OUTLET}/${slug}`);
    const counts: Record<string, { most: number; all: number }> = {};
    for (const occurrences of ['first', 'all'] as const)
      for (const density of ['all', 'some', 'few'] as const) {
        await choose({ occurrences, density });
        await settled(desk.control, paper.page, paper.tabId);
        const count = await marksAScreen(paper.page);
        counts[`${occurrences} ${density}`] = count;
        expect(count.most).toBeLessThanOrEqual(MARKS_A_SCREEN[density]);
      }
    if (slug === 'made-up')
      expect(counts).toMatchObject({
        'first all': { all: 5 },
        'all all': { all: 150 },
        'all some': { most: 12 },
        'all few': { most: 6 },
      });
    else console.info(slug, JSON.stringify(counts));
    await paper.close();
  });
});
