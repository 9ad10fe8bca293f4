import '../../src/ui/words/all.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { OPTIONS_WORDS } from '../../src/options/words/words.ts';
import { POPUP_WORDS } from '../../src/popup/words/words.ts';
import { wordsFor } from '../../src/ui/words/words.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { press } from './harness/form.ts';
import { article, MEETING, MEETING_TERMS, OUTLET, play } from './harness/stage.ts';

const FLOWS = [
  { language: 'ja', own: '日本語', yasukuni: '靖国神社', topic: '記憶と象徴' },
  { language: 'ko', own: '한국어', yasukuni: '야스쿠니 신사', topic: '기억과 상징' },
] as const;

/** What the browser says of an extension or a command. */
interface Named {
  name: string;
  description: string;
}

describe('another language than the browser’s', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await sitDown('chromium', play({ [`${OUTLET}/article`]: article(MEETING) }));
  });
  afterAll(() => desk?.leave());
  afterEach(() => desk.control.call('storage.local.clear()'));

  it.each(FLOWS)('is chosen in the options and spoken at once in options, popup and card ($language)', async (flow) => {
    const { language, own, yasukuni, topic } = flow;
    const paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
    const popup = await desk.openExtensionPage(`popup.html?tab=${paper.tabId}`);
    await popup.waitForSelector('.terms');
    await press(desk.control.page, own);
    const options = desk.control.page;
    await expect.poll(() => options.$eval('h1', (title) => title.textContent)).toBe(OPTIONS_WORDS[language].title);
    await options.waitForSelector(`[aria-label="${topic}"]`);
    const terms = () => popup.$$eval('.term-title', (titles) => titles.map((title) => title.textContent));
    await expect.poll(terms).toContain(yasukuni);
    const section = await popup.$eval('#page-title', (title) => title.textContent);
    expect(section).toContain(POPUP_WORDS[language].page.title);
    await paper.page.bringToFront();
    await paper.hover(MEETING_TERMS[0]);
    const card = await paper.cardOf(yasukuni);
    expect(card.title).toBe(yasukuni);
    expect(card.text).toContain(wordsFor(language).card.know);
    await popup.close();
    await paper.close();
  });

  it('names the extension and its commands in the language of the browser, English by default', async () => {
    const { name, description } = (await desk.control.call('runtime.getManifest()')) as Named;
    expect(name).toBe('Backstory');
    expect(description).toMatch(/^The history behind the news/);
    const commands = (await desk.control.call('commands.getAll()')) as Named[];
    expect(commands.map((command) => command.description)).toContain('Open the card of the next term');
  });
});
