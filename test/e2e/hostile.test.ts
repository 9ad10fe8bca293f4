import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { type Article, SOON_MS } from './harness/article.ts';
import { HIDING, SPOOFS, WARS, WITHSTOOD } from './harness/attacks.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { article, FILLER, MEETING, MEETING_TERMS, OUTLET, type PlayedPage, play } from './harness/stage.ts';
import { pointAt, rangesPainted, sentFrom } from './harness/world.ts';

const soon = { timeout: SOON_MS, interval: 50 };
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Five million characters in one paragraph, names among them. */
const HUGE = `${FILLER} The Kono Statement. `.repeat(28_000);

const PAGES: Record<string, PlayedPage> = {
  ...WITHSTOOD,
  ...WARS,
  ...HIDING,
  spoofs: { ...MEETING, paragraphs: [...MEETING.paragraphs, ...SPOOFS.map(escaped)] },
  framed: {
    ...MEETING,
    after: `<iframe srcdoc="${article(MEETING).body.toString().replaceAll('"', '&quot;')}" width="600" height="400"></iframe>`,
  },
  meeting: MEETING,
};
const addressOf = (name: string) => `${OUTLET}/${name.replaceAll(/\W+/g, '-')}`;

describe.each(TARGETS)('a hostile page in %s', (target) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await sitDown(
      target,
      play(Object.fromEntries(Object.entries(PAGES).map(([name, page]) => [addressOf(name), article(page)]))),
      () => false,
      // What the browser says when a page's definition of our element fails, which is the page's own fault.
      (complaint) => /disabledFeatures|Custom element upgrade/.test(complaint),
    );
  });
  afterAll(() => desk?.leave());

  const open = (name: string) => desk.open(addressOf(name));
  const taken = (paper: Article) => paper.page.evaluate('String(window.taken)');
  /** By the content script's world, since the page's own may be broken. */
  const marked = async (paper: Article) =>
    expect.poll(() => rangesPainted(desk.control, paper.tabId), soon).toBe(MEETING_TERMS.length);
  const openCard = async (paper: Article) => {
    await paper.page.mouse.move(2, 2);
    const { x, y } = await pointAt(desk.control, paper.tabId, 'Yasukuni Shrine');
    await paper.page.mouse.move(x - 40, y - 20);
    await paper.page.mouse.move(x, y, { steps: 6 });
  };

  it.each(Object.keys(WITHSTOOD))('that %s neither breaks us nor reads a card', async (name) => {
    const paper = await open(name);
    await marked(paper);
    await openCard(paper);
    await expect.poll(paper.card, soon).toMatchObject({ title: expect.stringContaining('Yasukuni') });
    await paper.remains('open');
    expect((await paper.card())?.text).toContain('Sources');
    expect(await taken(paper)).not.toMatch(/root of/);
    if (name.startsWith('overwrites')) expect(await taken(paper)).toBe('');
    await paper.close();
  });

  it.each(Object.keys(WARS))('that %s gets no exception of ours, and no rest', async (name) => {
    const paper = await open(name);
    await marked(paper);
    await openCard(paper);
    await expect.poll(() => taken(paper), soon).toContain('met');
    // From term to term, while the page goes on.
    const other = await pointAt(desk.control, paper.tabId, 'Kono Statement');
    await paper.page.mouse.move(other.x, other.y, { steps: 6 });
    await paper.remains((await paper.card()) ? 'open' : 'closed').catch(() => undefined);
    await paper.page.evaluate('window.isAtWar = false');
    await paper.pointAway();
    await paper.noCard();
    await openCard(paper);
    await expect.poll(paper.card, soon).toMatchObject({ title: expect.stringContaining('Yasukuni') });
    await paper.close();
  });

  it.each(Object.keys(HIDING))('that %s goes on as if we were not there', async (name) => {
    const paper = await open(name);
    await desk.control.askPage(paper.tabId, 'pageState', {});
    // The page answers, so nothing of ours goes round in circles in it.
    for (const at of [0, 1, 2]) expect(await paper.page.evaluate(`${at} + 1`)).toBe(at + 1);
    await paper.close();
  });

  it('that clears the registry in a loop has its terms marked again when the reader moves', async () => {
    const paper = await open('meeting');
    await paper.showsExactly(MEETING_TERMS);
    await paper.page.evaluate(
      () =>
        new Promise<void>((done) => {
          const clearing = setInterval(() => CSS.highlights.clear(), 1);
          setTimeout(() => {
            clearInterval(clearing);
            CSS.highlights.clear();
            done();
          }, 600);
        }),
    );
    expect(await paper.painted()).toEqual([]);
    await paper.page.mouse.move(300, 300, { steps: 3 });
    await paper.showsExactly(MEETING_TERMS);
    await paper.hover('comfort women');
    await paper.cardOf('omfort women');
    await paper.close();
  });

  it('cannot open, press or close a card by events of its making', async () => {
    const paper = await open('meeting');
    const { x, y } = await paper.term('comfort women');
    await paper.page.mouse.move(2, 2);
    const forge = (key: string) =>
      paper.page.evaluate(
        ({ x, y, key }) => {
          const under = document.elementFromPoint(x, y) ?? document.body;
          const at = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, pointerType: 'mouse' };
          for (const clientX of [x - 1, x, x - 1, x])
            under.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX }));
          for (const type of ['pointerover', 'pointerdown', 'pointerup', 'click'])
            under.dispatchEvent(new PointerEvent(type, { ...at, detail: 1 }));
          (under as HTMLElement).click();
          for (const target of [under, document.querySelector('backstory-card') ?? document.body])
            target.dispatchEvent(
              new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
            );
          window.dispatchEvent(new PointerEvent('pointerout', at));
        },
        { x, y, key },
      );
    await forge('Enter');
    await paper.remains('closed');
    await paper.hover('comfort women');
    const { title } = await paper.cardOf('omfort women');
    await forge('Escape');
    await paper.remains('open');
    expect((await paper.card())?.title).toBe(title);
    await paper.close();
  });

  it('is not heard by message, event or channel in our format, nor is a frame of it', async () => {
    const paper = await open('framed');
    await marked(paper);
    await paper.page.evaluate(async () => {
      const messages = [
        { to: 'page', name: 'pause', params: { paused: true } },
        { to: 'page', name: 'setDate', params: { date: '1999-01-01' } },
        { to: 'background', name: 'changeSettings', params: { change: { set: { enabled: false } } } },
        { to: 'background', name: 'quietSite', params: {} },
      ];
      const [frame] = document.querySelectorAll('iframe');
      const windows = [window, frame?.contentWindow, parent].filter((found) => found != null);
      for (const message of [...messages, ...messages.map((one) => JSON.stringify(one))]) {
        for (const target of windows) target.postMessage(message, '*');
        (frame?.contentWindow as (Window & { eval(code: string): void }) | null)?.eval(
          `parent.postMessage(${JSON.stringify(message)}, '*')`,
        );
        for (const type of ['message', 'backstory', 'backstory-message', 'backstory.running'])
          for (const target of [window, document, document.body])
            target.dispatchEvent(new CustomEvent(type, { detail: message }));
        new BroadcastChannel('backstory').postMessage(message);
      }
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 100)));
    });
    expect(await paper.state()).toMatchObject({ paused: false, active: true, date: MEETING.date ?? '2014-05-13' });
    expect(((await desk.control.call('storage.local.get(null)')) as { settings?: object }).settings).toBeUndefined();
    // The frame's own article is not read: its registry is empty.
    expect(await paper.page.evaluate('frames[0].CSS.highlights.size')).toBe(0);
    await marked(paper);
    await paper.close();
  });

  it('that imitates our data, markup and names has its text read as text', async () => {
    const paper = await open('spoofs');
    await marked(paper);
    const dossier = await desk.openExtensionPage(`dossier.html?tab=${paper.tabId}`);
    await dossier.waitForSelector('.term');
    expect(await dossier.$$eval('img, script:not([src])', (found) => found.length)).toBe(0);
    await dossier.close();
    expect(await paper.page.evaluate('window.broken')).toBeUndefined();
    await paper.close();
  });

  it('with five million characters in a paragraph has the others marked, and asks for no more than its due', async () => {
    const paper = await open('meeting');
    await paper.showsExactly(MEETING_TERMS);
    const { added, stop } = await sentFrom(desk.control, paper.tabId);
    await paper.page.evaluate((text) => {
      for (const words of ['The Murayama Statement came later. ', text]) {
        const paragraph = document.createElement('p');
        paragraph.textContent = words;
        document.querySelector('article h1')?.after(paragraph);
      }
      scrollTo(0, document.documentElement.scrollHeight);
    }, HUGE);
    await expect.poll(async () => (await paper.state()).terms.length, { timeout: 20_000 }).toBe(4);
    const { requests, characters } = await added();
    expect(requests).toBeGreaterThan(0);
    expect(characters).toBeLessThan(10_000);
    await stop();
    await paper.close();
  });

  it('that writes itself anew without end is asked about a few times a second, and marked when it rests', async () => {
    const paper = await open('meeting');
    await paper.showsExactly(MEETING_TERMS);
    const { added, stop } = await sentFrom(desk.control, paper.tabId);
    const STORM_MS = 3_000;
    await paper.page.evaluate(
      (ms) =>
        new Promise<void>((done) => {
          const article = document.querySelector('article') as HTMLElement;
          const whole = article.innerHTML;
          const end = performance.now() + ms;
          let turn = 0;
          const storm = setInterval(() => {
            const rest = performance.now() > end;
            article.innerHTML = rest
              ? whole
              : `${whole}<p>${'The Murayama Statement was read. '.repeat(40)}${turn++}</p>`;
            for (let index = 0; index < 100; index++) document.body.append(document.createElement('section'));
            for (const made of [...document.querySelectorAll('body > section')]) made.remove();
            if (!rest) return;
            clearInterval(storm);
            done();
          }, 10);
        }),
      STORM_MS,
    );
    const { requests } = await added();
    expect(requests).toBeGreaterThan(0);
    expect(requests).toBeLessThanOrEqual(8);
    await paper.showsExactly(MEETING_TERMS);
    await stop();
    await paper.close();
  });
});
