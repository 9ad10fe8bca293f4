import '../../../src/dossier/dossier.css';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { DossierPage } from '../../../src/dossier/DossierPage.tsx';
import type { Subject } from '../../../src/dossier/port.ts';
import { READ_AFTER_MS } from '../../../src/ui/use-read.ts';
import { expectAccessible } from '../accessible.ts';
import { fakePort, manyEntries, storyOf } from './fake-port.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(async () => {
  render(null, root);
  delete document.documentElement.dataset.theme;
  await screen.viewport(800, 800);
});

function open(count = 4, subject?: Subject) {
  const port = fakePort(manyEntries(count), subject);
  render(<DossierPage port={port} />, root);
  return port;
}
const terms = () => [...root.querySelectorAll<HTMLElement>('.term')].map(({ dataset }) => dataset.id);
const isListed = (count: number) => expect.poll(() => terms().length).toBe(count);
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const read = (selector: string) => root.querySelector(selector)?.textContent ?? '';

describe('the background of an article', () => {
  test('names the entries under their parts, with gist, office at the date and sources', async () => {
    open();
    await isListed(4);
    expect([...root.querySelectorAll('[data-group]')].map((group) => group.getAttribute('data-group'))).toEqual([
      'headline',
      'lead',
      'body',
    ]);
    expect(read('[data-id=entry-1]')).toMatch(/Minister of Japan when this was written.*What Entry 1 is\./);
    expect(root.querySelectorAll('[data-part=sources] li')).toHaveLength(5);
  });

  test('tells one history with the article in it, what several share told once', async () => {
    open();
    await isListed(4);
    expect(root.querySelectorAll('[data-section=until] .timeline li')).toHaveLength(4);
    expect(root.querySelectorAll('[data-section=since] .timeline li')).toHaveLength(1);
    expect(root.querySelectorAll('[data-section=since] .owners > *')).toHaveLength(4);
    await expect
      .element(screen.getByRole('img'))
      .toHaveAccessibleName('Timeline of 5 events from 1900 to 2015: 4 up to this article of 13 May 2014, 1 since.');
  });

  test('leads to a source and back to the text', async () => {
    open();
    await isListed(4);
    const cite =
      root.querySelector<HTMLElement>('.gist + .gone') &&
      root.querySelector<HTMLElement>('.owners')?.parentElement?.querySelector<HTMLElement>('.cite');
    cite?.click();
    await expect.poll(() => document.activeElement?.closest('[data-part=sources]')).not.toBeNull();
    await button(/Back to the text/).click();
    expect(document.activeElement).toBe(cite);
  });
});

describe('to the article and back', () => {
  test('jumps from mention to mention, and offers the way back while there is one', async () => {
    const port = open();
    await isListed(4);
    const jump = button(/^Show Entry 1 in the article/);
    await jump.click();
    await expect.element(jump).toHaveTextContent('1 of 2');
    await jump.click();
    await expect.element(jump).toHaveTextContent('2 of 2');
    expect(port.jump.mock.calls).toEqual([
      ['entry-1', 0],
      ['entry-1', 1],
    ]);
    await button(/Back to where you were/).click();
    expect(port.back).toHaveBeenCalledOnce();
    await expect.element(button(/Back to where you were/)).not.toBeInTheDocument();
  });

  test('says so where the mention is gone', async () => {
    const port = open();
    await isListed(4);
    port.jump.mockResolvedValueOnce(false);
    await button(/^Show Entry 1 in the article/).click();
    await expect.poll(() => read('[data-id=entry-1] .gone')).toMatch(/no longer on the page/);
  });

  test('opens an entry, another from there, and comes back to the place it left', async () => {
    open(30);
    await isListed(30);
    const link = root.querySelector<HTMLElement>('[data-id=entry-20] .entry-link');
    link?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const top = window.scrollY;
    expect(top).toBeGreaterThan(0);
    link?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => read('.entry-page h2')).toBe('Entry 20');
    root.querySelector<HTMLElement>('.entry-page .related .entry-link')?.click();
    await expect.poll(() => read('.entry-page h2')).toBe('Entry 21');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => read('.entry-page h2')).toBe('Entry 20');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement).toBe(link);
    expect(window.scrollY).toBe(top);
  });

  test('says what has changed since it was read, in the list and on its page, which alone notes a reading', async () => {
    const entries = manyEntries(3).map((entry, index) =>
      index === 1 ? { ...entry, changed: { since: '2026-05-03', parts: ['timeline' as const] } } : entry,
    );
    const port = fakePort(entries);
    render(<DossierPage port={port} />, root);
    await isListed(3);
    const line = 'Changed since you read it on 3 May 2026: timeline.';
    expect([...root.querySelectorAll('.changed')].map(({ textContent }) => textContent)).toEqual([line]);
    expect(read('[data-id=entry-1] .changed')).toBe(line);
    await expectAccessible();
    root.querySelector<HTMLElement>('[data-id=entry-1] .entry-link')?.click();
    await expect.poll(() => read('.entry-page .changed')).toBe(line);
    await expect.poll(() => port.noteRead.mock.calls, { timeout: 2 * READ_AFTER_MS }).toEqual([['entry-1']]);
  });
});

describe('the date', () => {
  test('is corrected by the reader and taken back', async () => {
    const port = open();
    await isListed(4);
    expect(read('.article-date')).toMatch(/Article of 13 May 2014 from the page’s own data/);
    await button('Correct the date').click();
    await userEvent.fill(screen.getByLabelText('Date of the article'), '2016-01-02');
    await button('Use this date').click();
    expect(port.setDate).toHaveBeenLastCalledWith('2016-01-02');
    await expect.poll(() => read('.article-date')).toMatch(/Article of 2 January 2016 set by you/);
    await expect.poll(() => root.querySelector('[data-section=since]')).toBeNull();
    await button('Use the page’s own').click();
    await expect.poll(() => read('.article-date')).toMatch(/13 May 2014/);
  });

  test('is said to be unsure where the page does not state it', async () => {
    open(4, { kind: 'read', story: storyOf(manyEntries(4), { dateFrom: 'address', isDateUnsure: true }) });
    await isListed(4);
    expect(read('.article-date')).toMatch(/13 May 2014 from the page’s address; please check it/);
  });

  test('is asked for where the page has none', async () => {
    open(4, { kind: 'read', story: storyOf(manyEntries(4), { date: undefined, dateFrom: undefined }) });
    await isListed(4);
    expect(read('.article-date')).toMatch(/No date was found/);
    await expect.element(button('Set the date')).toBeVisible();
  });
});

describe('taking it along', () => {
  test('copies all as Markdown, and prints', async () => {
    const port = open();
    await isListed(4);
    await button('Copy as Markdown').click();
    await expect.poll(() => read('.action-notice')).toMatch(/Copied/);
    const [markdown = ''] = port.copy.mock.calls[0] ?? [];
    expect(markdown).toMatch(/^# Background: Ministers meet/);
    for (const id of [0, 1, 2, 3]) expect(markdown).toContain(`https://a.example/${id}`);
    await button('Print').click();
    expect(port.print).toHaveBeenCalledOnce();
  });

  test('says so where the clipboard refuses', async () => {
    const port = open();
    await isListed(4);
    port.copy.mockRejectedValueOnce(new Error('no'));
    await button('Copy as Markdown').click();
    await expect.poll(() => read('.action-notice')).toMatch(/Could not copy/);
  });
});

describe('what is in front', () => {
  const story = (more: object) => ({ kind: 'read', story: storyOf([], more) }) as const;
  test.each<[string, Subject, RegExp]>([
    ['no article', story({ isArticle: false }), /no article on this page/],
    ['nothing known', story({}), /names nothing/],
    ['a pause', story({ active: false, paused: true }), /paused/],
    ['a switch', story({ active: false }), /off on this page/],
    ['a page of the browser', { kind: 'unreadable' }, /cannot be read/],
    ['a page that is not read yet', { kind: 'waiting' }, /not ready/],
    ['another site', { kind: 'not-covered', site: 'blog.example' }, /does not read blog\.example/],
  ])('%s is said, with the search at hand', async (_, subject, title) => {
    const port = open(0, subject);
    await expect.poll(() => read('h1')).toMatch(title);
    await button('Search the knowledge base').click();
    expect(port.openSearch).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  test('is followed: edits of the page, and another article', async () => {
    const port = open();
    await isListed(4);
    port.show({ kind: 'read', story: storyOf(manyEntries(4).slice(0, 2)) });
    await isListed(2);
    port.show({
      kind: 'read',
      story: storyOf(manyEntries(4).slice(2), { headline: 'Another', address: 'https://b/' }),
    });
    await expect.poll(() => read('h1')).toBe('Another');
    await expect.poll(terms).toEqual(['entry-2', 'entry-3']);
  });
});

describe('every size and theme', () => {
  test.each<['light' | 'dark', number, number]>([
    ['light', 320, 60],
    ['dark', 320, 8],
    ['light', 1280, 8],
    ['dark', 1280, 60],
  ])('%s at %d px with %d entries: nothing is cut off, axe finds nothing', async (theme, width, count) => {
    await screen.viewport(width, 800);
    const port = open(count);
    await port.settings.change({ theme });
    await isListed(count);
    await expect.poll(() => document.documentElement.dataset.theme).toBe(theme);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await expectAccessible();
  });
});
