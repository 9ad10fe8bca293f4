import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { endBackground } from './harness/background.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { article, MEETING, MEETING_TERMS, OUTLET, play } from './harness/stage.ts';

describe.each(TARGETS)('a background that ends in %s', (target) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await sitDown(target, play({ [`${OUTLET}/article`]: article(MEETING) }));
  });
  afterAll(() => desk?.leave());

  it('opens the first card after it ended', async () => {
    const paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
    await endBackground(desk);
    await paper.hover('comfort women');
    await paper.cardOf('omfort women');
    await endBackground(desk);
    await paper.hover('Yasukuni Shrine');
    await paper.cardOf('Yasukuni');
    await paper.close();
  });

  it('reads what came to the page after it ended, with what the page had said before', async () => {
    const paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
    await endBackground(desk);
    await paper.page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'The Treaty of San Francisco was not spoken of, and nor was the Murayama Statement.';
      document.querySelector('article')?.append(added);
    });
    await expect.poll(paper.painted).toContain('Murayama Statement');
    await paper.close();
  });

  it('reads a page that is opened after it ended', async () => {
    await endBackground(desk);
    const paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
    await paper.close();
  });
});
