import { afterEach, expect, test, vi } from 'vitest';
import { openPage, type Page } from '../../../src/content/page.ts';
import { pageHandlers } from '../../../src/content/page-requests.ts';
import { articleHtml, fakePorts, painted } from './fixture.ts';

let page: Page;
let world: ReturnType<typeof fakePorts>;

afterEach(() => {
  page.leave();
  expect(world.ports.fail).not.toHaveBeenCalled();
  document.body.replaceChildren();
});

const LONG =
  'The delegates took their seats, and for a while nothing could be heard but the rain on the roof of the hall.';

async function open(paragraphs: string[], headline?: string) {
  document.title = headline ?? 'Ministers meet in Seoul';
  document.body.innerHTML = articleHtml(paragraphs, headline);
  document.querySelector('article')?.insertAdjacentHTML('beforeend', '<time datetime="2015-12-28"></time>');
  world = fakePorts({ occurrences: 'all' });
  page = openPage(window, world.ports);
  page.adopt();
  const handlers = pageHandlers(page);
  await vi.waitFor(() => expect(parts(handlers)).not.toEqual([]), { timeout: 4000 });
  return handlers;
}
const parts = ({ pageStory }: ReturnType<typeof pageHandlers>) =>
  pageStory({}).entries.map(({ id, part, count }) => `${id} ${part} ${count}`);

test('the story tells the weightiest part that names an entry', async () => {
  const handlers = await open(
    [`Shinzo Abe went. ${LONG}`, LONG, LONG, 'Yasukuni Shrine, Shinzo Abe and the 1965 treaty.'],
    'The 1965 treaty, once more in dispute',
  );
  await expect.poll(() => parts(handlers)).toEqual(['treaty headline 2', 'abe lead 2', 'yasukuni body 1']);
  expect(handlers.pageStory({})).toMatchObject({
    isArticle: true,
    headline: 'The 1965 treaty, once more in dispute',
    address: location.href.split('#')[0],
    date: '2015-12-28',
    dateFrom: 'time',
    canGoBack: false,
  });
});

test('the reader’s date is used for all that is asked from then on, and edits are followed as before', async () => {
  const handlers = await open(['Shinzo Abe went to Yasukuni Shrine.']);
  const asked = world.requests.length;
  expect(handlers.setDate({ date: '2020-01-02' })).toMatchObject({ date: '2020-01-02', dateFrom: 'reader' });
  await expect.poll(() => world.requests.length).toBeGreaterThan(asked);
  expect(world.requests.slice(asked).every(({ date }) => date === '2020-01-02')).toBe(true);
  expect(page.session()?.date()).toBe('2020-01-02');
  await expect.poll(() => parts(handlers)).toEqual(['abe lead 1', 'yasukuni lead 1']);
  await expect.poll(painted).toHaveLength(2);
  document.querySelector('p')?.insertAdjacentHTML('afterend', '<p>Then came the 1965 treaty.</p>');
  await expect.poll(() => parts(handlers)).toHaveLength(3);
  expect(handlers.setDate({ date: null })).toMatchObject({ date: '2015-12-28', dateFrom: 'time' });
});

test('an article in the same place has its own date again', async () => {
  const handlers = await open(['Shinzo Abe went to Yasukuni Shrine.']);
  handlers.setDate({ date: '2020-01-02' });
  document.body.innerHTML = articleHtml(['Shinzo Abe spoke of the 1965 treaty.'], 'Another headline for today');
  await expect.poll(() => parts(handlers), { timeout: 4000 }).toEqual(['abe lead 1', 'treaty lead 1']);
  expect(handlers.pageStory({}).dateFrom).toBeUndefined();
});

test('back leads to where the reader was before a run of jumps, scrolling boxes included', async () => {
  const handlers = await open([...Array.from({ length: 40 }, () => LONG), 'Shinzo Abe went to Yasukuni Shrine.']);
  const box = document.querySelector('article') as HTMLElement;
  Object.assign(box.style, { height: '400px', overflow: 'auto', display: 'block' });
  box.scrollTop = 30;
  await expect.poll(() => handlers.jump({ entryId: 'abe', n: 0 }).found).toBe(true);
  expect(box.scrollTop).toBeGreaterThan(400);
  expect(handlers.jump({ entryId: 'yasukuni', n: 0 }).found).toBe(true);
  expect(handlers.pageStory({}).canGoBack).toBe(true);
  expect(handlers.back({})).toEqual({ found: true });
  expect(box.scrollTop).toBe(30);
  expect(handlers.back({})).toEqual({ found: false });
  handlers.jump({ entryId: 'abe', n: 0 });
  box.scrollTop = 120;
  handlers.jump({ entryId: 'yasukuni', n: 0 });
  handlers.back({});
  expect(box.scrollTop).toBe(120);
});
