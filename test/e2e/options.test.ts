import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { en as WORDS } from '../../src/options/words/en.ts';
import type { Article } from './harness/article.ts';
import { endBackground } from './harness/background.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { isOn, press } from './harness/form.ts';
import { article, MEETING, MEETING_TERMS, OUTLET, play } from './harness/stage.ts';

const [YASUKUNI, WOMEN, KONO] = MEETING_TERMS;

describe.each(TARGETS)('the options page in %s', (target) => {
  let desk: Desk;
  let paper: Article;

  /** Presses a control of the options page, and returns to the article, which is not loaded again. */
  async function choose(name: string): Promise<void> {
    await press(desk.control.page, name);
    await paper.page.bringToFront();
  }

  beforeAll(async () => {
    desk = await sitDown(target, play({ [`${OUTLET}/article`]: article(MEETING) }));
  });
  afterAll(() => desk?.leave());
  beforeEach(async () => {
    paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
  });
  afterEach(async () => {
    await paper.close();
    await desk.control.call('storage.local.clear()');
  });

  it('switches everything off and on in the open page', async () => {
    await choose(WORDS.enabled.label);
    await paper.showsExactly([]);
    await choose(WORDS.enabled.label);
    await paper.showsExactly(MEETING_TERMS);
  });

  it('switches a topic off and on in the open page', async () => {
    await choose('Comfort women');
    await paper.showsExactly([YASUKUNI]);
    await choose('Comfort women');
    await paper.showsExactly(MEETING_TERMS);
  });

  it('marks every mention on demand', async () => {
    await choose(WORDS.marks.all.label);
    await paper.showsExactly([...MEETING_TERMS, YASUKUNI]);
    await choose(WORDS.marks.first.label);
    await paper.showsExactly(MEETING_TERMS);
  });

  it('changes the look in the open page', async () => {
    await choose(WORDS.marks.looks.tint.label);
    await expect.poll(() => paper.page.evaluate(() => CSS.highlights.get('backstory-tint')?.size)).toBe(3);
    expect(await paper.page.evaluate(() => CSS.highlights.get('backstory-dotted')?.size ?? 0)).toBe(0);
  });

  it('opens cards of invisible terms', async () => {
    const { x, y } = await paper.term(YASUKUNI);
    await choose(WORDS.marks.looks.none.label);
    await paper.showsExactly([]);
    await paper.page.mouse.move(x - 60, y);
    await paper.page.mouse.move(x, y, { steps: 6 });
    await paper.cardOf('Yasukuni');
  });

  it('mutes an entry from its card, and marks it again from the list', async () => {
    await paper.hover(YASUKUNI);
    const { buttons } = await paper.cardOf('Yasukuni');
    const know = buttons.find(({ name }) => /know/i.test(name));
    await paper.page.mouse.click(know?.x ?? 0, know?.y ?? 0);
    await paper.showsExactly([WOMEN, KONO]);
    await paper.noCard();
    await choose(WORDS.muted.remove('Yasukuni Shrine'));
    await paper.showsExactly(MEETING_TERMS);
  });

  it('keeps what was chosen when the background ends and pages are loaded anew', async () => {
    await choose('Comfort women');
    await paper.showsExactly([YASUKUNI]);
    await endBackground(desk);
    await paper.page.reload();
    await paper.showsExactly([YASUKUNI]);
    await desk.control.page.reload({ waitUntil: [] }).catch(() => undefined);
    await desk.control.page.waitForSelector('[role=switch]');
    expect(await isOn(desk.control.page, 'Comfort women')).toBe(false);
    expect(await isOn(desk.control.page, WORDS.enabled.label)).toBe(true);
  });
});
