import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page as screen } from 'vitest/browser';
import { openPage, type Page } from '../../../src/content/page.ts';
import { pageHandlers } from '../../../src/content/page-requests.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { startSession } from '../../../src/reader/session.ts';
import { expectAccessible } from '../accessible.ts';
import { articleHtml, fakePorts, painted } from './fixture.ts';

let page: Page;
let world: ReturnType<typeof fakePorts>;
const address = location.href;

beforeEach(() => {
  document.title = 'Ministers meet in Seoul';
});
afterEach(() => {
  page.leave();
  expect(world.ports.fail).not.toHaveBeenCalled();
  document.body.replaceChildren();
  history.replaceState(null, '', address);
});

function open(html: string, settings: Partial<Settings> = {}): void {
  document.body.innerHTML = html;
  world = fakePorts(settings);
  page = openPage(window, world.ports);
  page.adopt();
}

function set(settings: Partial<Settings>): void {
  world.change(settings);
  page.adopt();
}

const isPainted = (...texts: string[]) => vi.waitFor(() => expect(painted()).toEqual(texts.sort()), { timeout: 4000 });
const append = (parent: string, html: string) => document.querySelector(parent)?.insertAdjacentHTML('beforeend', html);

const TWO = articleHtml([
  'Abe went to the shrine.',
  'Shinzo Abe had been at Yasukuni Shrine before the 1965 treaty. Abe left.',
]);

describe('a session', () => {
  test('paints the first mention of each entry, whatever the order in which the text says what decides it', async () => {
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    expect(
      page
        .session()
        ?.terms()
        .map(({ id, count }) => [id, count]),
    ).toEqual([
      ['abe', 3],
      ['yasukuni', 2],
      ['treaty', 1],
    ]);
  });

  test('sends the language and the date of the article', async () => {
    open(`<div lang="en-GB">${TWO}</div>`);
    append('article', '<time datetime="2015-12-28"></time>');
    page.leave();
    page = openPage(window, world.ports);
    page.adopt();
    await isPainted('Abe', 'the shrine', '1965 treaty');
    expect(world.requests[0]).toMatchObject({ lang: 'en-GB', date: '2015-12-28' });
    expect(page.session()?.date()).toBe('2015-12-28');
  });

  test('sends nothing of a page that is no article, and brings no reader, but answers the popup', async () => {
    open('<ul><li><a href="/a">Shinzo Abe</a></li></ul>');
    expect(world.requests).toEqual([]);
    expect(world.ports.loadReader).not.toHaveBeenCalled();
    const { pageState, pageStory, step } = pageHandlers(page);
    expect(pageState({})).toEqual({ terms: [], active: true, paused: false });
    expect(pageStory({})).toMatchObject({ isArticle: false, active: true, entries: [] });
    expect(step({ by: 1 })).toEqual({ entryId: null });
  });

  test('stays quiet on an article for which no reader comes', async () => {
    document.body.innerHTML = TWO;
    world = fakePorts();
    page = openPage(window, { ...world.ports, loadReader: () => Promise.reject(new Error('no background')) });
    page.adopt();
    await expect.poll(() => pageHandlers(page).pageState({}).active).toBe(true);
    expect(painted()).toEqual([]);
  });

  test('does not begin when the page is left while the reader is on its way', async () => {
    document.body.innerHTML = TWO;
    world = fakePorts();
    let arrive = () => {};
    const arrival = new Promise<typeof startSession>((resolve) => {
      arrive = () => resolve(startSession);
    });
    page = openPage(window, { ...world.ports, loadReader: () => arrival });
    page.adopt();
    page.pause(true);
    arrive();
    await arrival;
    await Promise.resolve();
    expect([page.session(), world.requests]).toEqual([undefined, []]);
  });

  test.each<[string, Partial<Settings>, string[]]>([
    [
      'all mentions',
      { occurrences: 'all' },
      ['Abe', 'Abe', 'Shinzo Abe', 'the shrine', 'Yasukuni Shrine', '1965 treaty'],
    ],
    ['topics', { topicsOff: ['japan'] }, ['1965 treaty']],
    ['kinds', { kindsOff: ['concept'] }, []],
    ['muted entries', { mutedEntries: ['abe'] }, ['the shrine', '1965 treaty']],
    ['the site', { sitesOff: [location.hostname] }, []],
    ['everything', { enabled: false }, []],
  ])('follows a change of %s at once, and back, without asking again', async (_, settings, expected) => {
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    const asked = world.requests.length;
    set(settings);
    await isPainted(...expected);
    expect(world.requests).toHaveLength(asked);
    set({ occurrences: 'first', topicsOff: [], kindsOff: [], mutedEntries: [], sitesOff: [], enabled: true });
    await isPainted('Abe', 'the shrine', '1965 treaty');
  });

  test('shows no more marks on a screen than the reader wants, the weightiest first, and all of them in lists', async () => {
    const lines = Array.from({ length: 8 }, (_, n) => `Abe and the shrine, and the 1965 treaty of ${n}.`);
    open(articleHtml(['Shinzo Abe had been at Yasukuni Shrine.', ...lines]), { occurrences: 'all', density: 'few' });
    await vi.waitFor(() => expect(painted()).toHaveLength(6), { timeout: 4000 });
    // The first mention of each comes first.
    expect(painted()).toEqual(expect.arrayContaining(['Shinzo Abe', 'Yasukuni Shrine', '1965 treaty']));
    expect(
      page
        .session()
        ?.terms()
        .map(({ count }) => count),
    ).toEqual([9, 9, 8]);
    set({ density: 'some' });
    await vi.waitFor(() => expect(painted()).toHaveLength(12));
    set({ density: 'all' });
    await vi.waitFor(() => expect(painted()).toHaveLength(26));
  });

  test('follows the look', async () => {
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    set({ look: 'tint' });
    expect([painted().length, painted('backstory-tint').length]).toEqual([0, 3]);
  });

  test('swaps highlights for marks and back, without trace', async () => {
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    const before = document.body.innerHTML;
    set({ inlineMarks: true });
    await vi.waitFor(() => expect(document.querySelectorAll('backstory-mark[role=button]')).toHaveLength(3));
    expect(painted()).toEqual([]);
    set({ inlineMarks: false });
    await isPainted('Abe', 'the shrine', '1965 treaty');
    expect(document.body.innerHTML).toBe(before);
  });

  test('sets marks that are named, can be reached, and pass axe', async () => {
    document.documentElement.lang = 'en';
    open(TWO, { inlineMarks: true });
    await vi.waitFor(() => expect(document.querySelectorAll('backstory-mark[role=button]')).toHaveLength(3));
    await expect.element(screen.getByRole('button', { name: '1965 treaty' })).toBeVisible();
    await expectAccessible();
  });

  test('does not take its own marks for a change of the page', async () => {
    open(TWO, { inlineMarks: true });
    await vi.waitFor(() => expect(document.querySelectorAll('backstory-mark[role=button]')).toHaveLength(3));
    const asked = world.requests.length;
    append('article', '<p>A treaty of 1965, as it was said on that day.</p>');
    await vi.waitFor(() => expect(world.requests).toHaveLength(asked + 1), { timeout: 4000 });
    expect(world.requests.at(-1)?.blocks.map(({ text }) => text)).toEqual([
      'A treaty of 1965, as it was said on that day.',
    ]);
  });

  test('leaves the page as it was, painted or not', async () => {
    document.body.innerHTML = TWO;
    const before = document.documentElement.outerHTML;
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    expect(document.documentElement.outerHTML).toBe(before);
    page.leave();
    expect([document.documentElement.outerHTML, painted()]).toEqual([before, []]);
  });
});

describe('a session that meets trouble', () => {
  test('stays quiet when the background does not answer, or answers with nonsense', async () => {
    document.body.innerHTML = TWO;
    world = fakePorts();
    const link = vi.fn().mockRejectedValueOnce(new Error('gone')).mockResolvedValue({ ok: true, value: undefined });
    const errors = vi.spyOn(console, 'error');
    page = openPage(window, { ...world.ports, link });
    page.adopt();
    await vi.waitFor(() => expect(link).toHaveBeenCalled());
    append('article', '<p>More of it.</p>');
    await vi.waitFor(() => expect(page.session()?.terms()).toEqual([]));
    expect([errors.mock.calls, painted()]).toEqual([[], []]);
  });

  test('takes over from itself: a second page on the same document leaves one highlight', async () => {
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    page.leave();
    page = openPage(window, world.ports);
    page.adopt();
    await isPainted('Abe', 'the shrine', '1965 treaty');
  });
});

describe('a page that changes', () => {
  test('has only its changed blocks read again', async () => {
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    const asked = world.requests.length;
    const [, , third] = document.querySelectorAll('p');
    (third?.firstChild as Text).data = 'The 1965 treaty again.';
    append('article', '<p>And the shrine.</p>');
    await vi.waitFor(() => expect(world.requests.length).toBeGreaterThan(asked), { timeout: 4000 });
    expect(
      world.requests
        .at(-1)
        ?.blocks.map(({ text }) => text)
        .sort(),
    ).toEqual(['And the shrine.', 'The 1965 treaty again.']);
    expect(world.requests.at(-1)?.evidence.named).toContain('yasukuni');
    await vi.waitFor(() =>
      expect(
        page
          .session()
          ?.terms()
          .map(({ count }) => count),
      ).toEqual([3, 3, 2]),
    );
  });

  test('loses paint where its words go, and gets it where they stand next', async () => {
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    document.querySelector('p')?.remove();
    await isPainted('Shinzo Abe', 'Yasukuni Shrine', '1965 treaty');
  });

  test('is read when hidden text is shown', async () => {
    open(
      articleHtml(['The 1965 treaty.', '<span>Nothing</span>']).replace(
        '</article>',
        '<div class="more"><p>Shinzo Abe spoke.</p></div></article><style>.more { display: none }</style>',
      ),
    );
    await isPainted('1965 treaty');
    document.querySelector('body style')?.remove();
    await isPainted('1965 treaty', 'Shinzo Abe');
  });

  test('is read when its article arrives late', async () => {
    open('<main id="app"></main>');
    append('#app', TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
  });

  test('starts anew when another article takes the place of the first', async () => {
    open(`<main id="app">${TWO}</main>`);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    history.pushState(null, '', '/another');
    const app = document.querySelector('#app') as Element;
    app.innerHTML = articleHtml(['Abe spoke of the 1965 treaty.'], 'Another day in Seoul');
    await isPainted('1965 treaty');
    expect(world.requests.at(-1)?.evidence.named ?? []).not.toContain('abe');
  });

  test('starts anew when the same elements hold another article', async () => {
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    const [h1, first, second] = document.querySelectorAll('h1,p');
    (h1 as Element).textContent = 'Another day in Seoul';
    (first as Element).textContent = 'Abe spoke of the 1965 treaty.';
    (second as Element).textContent = 'He left.';
    await isPainted('1965 treaty');
  });

  test('has each article below the first read by itself', async () => {
    open(`<main id="app">${TWO.replace('<article>', '<article class="story">')}</main>`);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    append(
      '#app',
      articleHtml(['Abe spoke of the 1965 treaty.'], 'Another day').replace('<article>', '<article class="story">'),
    );
    await isPainted('Abe', 'the shrine', '1965 treaty', '1965 treaty');
    expect(
      page
        .session()
        ?.terms()
        .find(({ id }) => id === 'abe')?.count,
    ).toBe(3);
  });

  test('is left at once and read again after it comes back from the cache', async () => {
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(painted()).toEqual([]);
    expect(page.session()).toBeUndefined();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await isPainted('Abe', 'the shrine', '1965 treaty');
  });
});

describe('moves on a page', () => {
  const FAR = TWO.replace('<p>Shinzo', '<p style="margin-top: 3000px">Shinzo');

  test('jump to a mention and flash it', async () => {
    open(FAR);
    await vi.waitFor(() => expect(page.session()?.terms()).toHaveLength(3));
    expect(page.session()?.jump('treaty', 0)).toBe(true);
    expect(scrollY).toBeGreaterThan(1000);
    expect(painted('backstory-flash')).toEqual(['1965 treaty']);
    expect(page.session()?.jump('treaty', 1)).toBe(false);
    expect(page.session()?.jump('nobody', 0)).toBe(false);
  });

  test('step from term to term, around the ends', async () => {
    open(FAR);
    await vi.waitFor(() => expect(page.session()?.terms()).toHaveLength(3));
    window.scrollTo(0, 0);
    const steps = ([1, 1, 1, 1, -1, -1] as const).map((by) => page.session()?.step(by));
    expect(steps).toEqual(['abe', 'yasukuni', 'treaty', 'abe', 'treaty', 'yasukuni']);
  });

  test('pause and resume', async () => {
    open(TWO);
    await isPainted('Abe', 'the shrine', '1965 treaty');
    page.pause(true);
    expect([painted(), page.session(), page.isPaused()]).toEqual([[], undefined, true]);
    page.pause(false);
    await isPainted('Abe', 'the shrine', '1965 treaty');
  });
});
