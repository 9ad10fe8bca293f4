import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import type { Article } from './harness/article.ts';
import { give } from './harness/commands.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { article, MEETING, MEETING_TERMS, OUTLET, play } from './harness/stage.ts';

describe.each(TARGETS)('reading by keyboard in %s', (target) => {
  let desk: Desk;
  let paper: Article;

  beforeAll(async () => {
    desk = await sitDown(
      target,
      play({ [`${OUTLET}/article`]: article({ ...MEETING, after: '<button>Share</button>' }) }),
    );
  });
  afterAll(() => desk?.leave());
  beforeEach(async () => {
    paper = await desk.open(`${OUTLET}/article`);
    await paper.term('Yasukuni Shrine');
  });
  afterEach(() => paper.close());

  it('has keys for its commands', async () => {
    const commands = (await desk.control.call('commands.getAll()')) as { name: string; shortcut: string }[];
    const keys = Object.fromEntries(commands.map(({ name, shortcut }) => [name, shortcut]));
    expect(keys).toMatchObject({
      'next-term': expect.stringMatching(/\S/),
      'previous-term': expect.stringMatching(/\S/),
      'open-dossier': expect.stringMatching(/\S/),
      'toggle-marks': expect.stringMatching(/\S/),
      // Browsers suggest four keys at most; the reader can give these some.
      'open-term': '',
      'close-card': '',
      'pause-page': '',
    });
  });

  it('steps through the terms, the card open with the focus in it', async () => {
    await give(desk, 'next-term');
    expect(await paper.cardOf('Yasukuni')).toMatchObject({ role: 'dialog', holdsFocus: true });
    await give(desk, 'next-term');
    expect(await paper.cardOf('omfort women')).toMatchObject({ holdsFocus: true });
    await give(desk, 'previous-term');
    expect(await paper.cardOf('Yasukuni')).toMatchObject({ holdsFocus: true });
  });

  it('opens the term where the reader is, and closes it, the focus back where it was', async () => {
    await paper.page.focus('button');
    await give(desk, 'open-term');
    expect(await paper.cardOf('Yasukuni')).toMatchObject({ role: 'dialog', holdsFocus: true });
    await give(desk, 'close-card');
    await paper.noCard();
    expect(await paper.page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
  });

  it('hides all marks with one key, and shows them with the next', async () => {
    await give(desk, 'toggle-marks');
    await paper.showsExactly([]);
    await give(desk, 'toggle-marks');
    await paper.showsExactly(MEETING_TERMS);
  });

  it('makes one page quiet, and marks it again', async () => {
    await give(desk, 'pause-page');
    await paper.showsExactly([]);
    await give(desk, 'pause-page');
    await paper.showsExactly(MEETING_TERMS);
  });

  it('undoes what was done from the card, all by keyboard', async () => {
    await paper.page.focus('button');
    await give(desk, 'next-term');
    await paper.cardOf('Yasukuni');
    await tabTo(paper, 'Not this');
    await paper.page.keyboard.press('Enter');
    await paper.noCard();
    await paper.showsExactly(['comfort women', 'Kono Statement']);
    await paper.page.keyboard.press('Enter');
    await paper.showsExactly(MEETING_TERMS);
    expect(await paper.page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
  });

  it('gives the focus back on Esc', async () => {
    await paper.page.focus('button');
    await give(desk, 'next-term');
    await paper.cardOf('Yasukuni');
    await paper.page.keyboard.press('Tab');
    expect(await paper.card()).toMatchObject({ holdsFocus: true });
    await paper.page.keyboard.press('Escape');
    await paper.noCard();
    expect(await paper.page.evaluate(() => document.activeElement?.textContent)).toBe('Share');
  });

  it('keeps its keys from the page', async () => {
    await paper.page.evaluate(() => {
      document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key));
    });
    await give(desk, 'next-term');
    await paper.cardOf('Yasukuni');
    await paper.page.keyboard.press('j');
    await paper.page.keyboard.press('ArrowDown');
    expect(await paper.page.evaluate(() => document.body.getAttribute('data-heard'))).toBeNull();
  });
});

/** Presses Tab until the control of this name in the card has the focus; fails after more presses than a card has controls. */
async function tabTo(paper: Article, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await paper.page.keyboard.press('Tab');
    if ((await paper.card())?.focused === name) return;
  }
  throw new Error(`Tab does not reach "${name}".`);
}
