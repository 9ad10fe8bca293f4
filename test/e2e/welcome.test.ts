import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { paintedTerms } from '../../build/run/terms.ts';
import { SOON_MS } from './harness/article.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { play } from './harness/stage.ts';

describe.each(TARGETS)('the first page in %s', (target) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(target, play({}));
  });
  afterAll(() => desk?.leave());

  it('marks its sample, and opens the real card upon it', async () => {
    const page = await desk.openExtensionPage('welcome.html');
    const terms = () => paintedTerms(page);
    await expect
      .poll(async () => (await terms()).map(({ text }) => text), { timeout: SOON_MS })
      .toEqual(['Yasukuni Shrine', 'comfort women', 'Kono Statement', 'Treaty on Basic Relations']);
    const [first] = await terms();
    if (!first) throw new Error('The first term has gone.');
    await page.mouse.move(first.x - 60, first.y - 30);
    await page.mouse.move(first.x, first.y, { steps: 6 });
    await page.waitForSelector('backstory-card', { timeout: SOON_MS });
    await page.keyboard.press('Escape');
    await page.waitForSelector('backstory-card', { hidden: true, timeout: SOON_MS });
    await page.close();
  });
});
