import '../../../src/popup/popup.css';
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { Popup } from '../../../src/popup/Popup.tsx';
import type { Page } from '../../../src/popup/port.ts';
import { en as WORDS } from '../../../src/popup/words/en.ts';
import { READ_AFTER_MS } from '../../../src/ui/use-read.ts';
import { expectAccessible } from '../accessible.ts';
import { ENTRIES, fakePort, READ, readPage } from './fake-port.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function open(...args: Parameters<typeof fakePort>) {
  const port = fakePort(...args);
  render(<Popup port={port} />, root);
  return port;
}
const field = () => screen.getByRole('combobox');
const options = () => screen.getByRole('option');
const marked = () => [...root.querySelectorAll('mark')].map((mark) => mark.textContent);
const active = () => root.querySelector('[aria-selected="true"]')?.textContent;

test('leads to the background of the article', async () => {
  const port = open();
  await userEvent.click(screen.getByRole('button', { name: 'Background of this article' }));
  expect(port.openDossier).toHaveBeenCalledOnce();
});

test('opens with a query that it is given, as from a selection', async () => {
  render(<Popup port={fakePort()} query="靖国" />, root);
  await expect.element(field()).toHaveValue('靖国');
  await expect.element(options()).toHaveTextContent('Yasukuni Shrine');
});

describe('search', () => {
  test('the field has the focus at once, and the index is made ready before a letter is typed', async () => {
    const port = open();
    await expect.element(field()).toHaveFocus();
    await expect.poll(() => port.search.mock.calls).toEqual([['', 20]]);
  });

  test('results come as one types, with the query marked in title and other name', async () => {
    open();
    await userEvent.type(field(), '靖国');
    await expect.element(options()).toHaveTextContent('Yasukuni Shrine靖国神社What Yasukuni Shrine is.');
    await expect.poll(marked).toEqual(['靖国']);
    await userEvent.fill(field(), 'shin');
    await expect.element(options()).toHaveTextContent('Shinzo Abe');
    await expect.poll(marked).toEqual(['Shin']);
    await userEvent.fill(field(), 'shinz');
    await expect.poll(marked).toEqual(['Shinz']);
    expect(root.querySelector('.result-title')?.textContent).toBe('Shinzo Abe');
  });

  test('an answer that comes late does not replace a later one', async () => {
    const port = open();
    let answerLate: (hits: never[]) => void = () => {};
    const late = new Promise<never[]>((resolve) => {
      answerLate = resolve;
    });
    port.search.mockReturnValueOnce(late);
    await userEvent.type(field(), 'y');
    await userEvent.type(field(), 'a');
    await expect.element(options()).toHaveTextContent('Yasukuni');
    answerLate([]);
    await late;
    await expect.element(options()).toHaveTextContent('Yasukuni');
  });

  test('arrows choose, Enter opens, Escape goes back and then clears', async () => {
    open();
    await userEvent.type(field(), 'o');
    await expect.poll(() => root.querySelectorAll('.result').length).toBe(2);
    expect(active()).toContain('Shinzo Abe');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(active).toContain('Comfort women');
    expect(root.querySelector('input')?.getAttribute('aria-activedescendant')).toBe(
      root.querySelector('[aria-selected="true"]')?.id,
    );
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{Enter}');
    await expect.element(screen.getByRole('region', { name: 'Entry' })).toHaveTextContent('Comfort women');
    await expect.element(screen.getByRole('region', { name: 'Entry' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveFocus();
    await expect.element(field()).toHaveValue('o');
    await userEvent.keyboard('{Escape}');
    await expect.element(field()).toHaveValue('');
    await expect.element(screen.getByRole('heading', { name: /On this page/ })).toBeVisible();
  });

  test('Escape with nothing to leave is the browser’s, which closes the popup', async () => {
    open();
    const seen = vi.fn((event: Event) => event.defaultPrevented);
    await expect.element(field()).toHaveFocus();
    window.addEventListener('keydown', seen, { once: true });
    await userEvent.keyboard('{Escape}');
    expect(seen).toHaveReturnedWith(false);
  });

  test('keys of an input method are left to it', async () => {
    open();
    await userEvent.type(field(), 'o');
    await expect.poll(() => root.querySelectorAll('.result').length).toBe(2);
    const input = root.querySelector('input');
    for (const key of ['Enter', 'ArrowDown', 'Escape'])
      input?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, isComposing: true }));
    expect(active()).toContain('Shinzo Abe');
    await expect.element(field()).toHaveValue('o');
  });

  test('letters reach the field from where nothing has the focus', async () => {
    open();
    await expect.element(field()).toHaveFocus();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('yasu');
    await expect.element(field()).toHaveValue('yasu');
  });

  test('nothing found, and a search that fails, are said', async () => {
    const port = open();
    await userEvent.type(field(), 'qqq');
    await expect.element(screen.getByText('Nothing found for “qqq”.')).toBeVisible();
    port.search.mockRejectedValue(new Error('gone'));
    await userEvent.type(field(), 'q');
    await expect.element(screen.getByText(/does not answer/)).toBeVisible();
  });

  test('an entry that cannot be loaded is said', async () => {
    const port = open();
    port.entry.mockRejectedValue(new Error('gone'));
    await userEvent.type(field(), 'yasu');
    await userEvent.click(options());
    await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
  });

  test('entries open from one another, and Back leads through all of them', async () => {
    open();
    await userEvent.type(field(), 'yasu');
    await userEvent.click(options());
    await userEvent.click(screen.getByRole('link', { name: 'Shinzo Abe' }));
    await expect.element(screen.getByRole('heading', { name: 'Shinzo Abe' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    await expect.element(screen.getByRole('heading', { name: 'Yasukuni Shrine' })).toBeVisible();
  });

  test('an entry that has changed since it was read says so, as long as it stands, and is noted as read', async () => {
    const port = open();
    const [shrine] = ENTRIES;
    if (shrine) port.entry.mockResolvedValueOnce({ ...shrine, changed: { since: '2026-05-03', parts: ['summary'] } });
    await userEvent.type(field(), 'yasu');
    await userEvent.click(options());
    const line = screen.getByText('Changed since you read it on 3 May 2026: summary.');
    await expect.element(line).toBeVisible();
    expect(port.noteRead).not.toHaveBeenCalled();
    await expect.poll(() => port.noteRead.mock.calls, { timeout: 2 * READ_AFTER_MS }).toEqual([['yasukuni-shrine']]);
    await expect.element(line).toBeVisible();
    await expectAccessible();
  });
});

describe('terms on the page', () => {
  const term = (name: string) => screen.getByRole('button', { name: new RegExp(`Show on the page: ${name}`) });

  test('are counted, dated and listed in their order', async () => {
    open();
    await expect
      .element(screen.getByRole('heading', { name: /On this page/ }))
      .toHaveTextContent('3 terms · article of 28 December 2015');
    expect([...root.querySelectorAll('.term-jump')].map((row) => row.textContent)).toEqual([
      'Show on the page: Yasukuni Shrine3×',
      'Show on the page: Shinzo Abe2×',
      'Show on the page: Comfort women',
    ]);
  });

  test('lead to one mention after the other, and begin again', async () => {
    const port = open();
    for (const place of ['1 of 2', '2 of 2', '1 of 2']) {
      await userEvent.click(term('Shinzo Abe'));
      await expect.element(term('Shinzo Abe')).toHaveTextContent(place);
    }
    expect(port.jump.mock.calls).toEqual([
      ['shinzo-abe', 0],
      ['shinzo-abe', 1],
      ['shinzo-abe', 0],
    ]);
  });

  test('that are gone say so', async () => {
    const port = open();
    port.jump.mockResolvedValue(false);
    await userEvent.click(term('Comfort women'));
    await expect.element(screen.getByText('That place is no longer on the page.')).toBeVisible();
  });

  test('are reached by arrow keys; Enter jumps, the right arrow opens, a letter searches', async () => {
    const port = open();
    await expect.element(field()).toHaveFocus();
    await expect.element(term('Shinzo Abe')).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    await expect.poll(() => port.jump.mock.calls).toEqual([['shinzo-abe', 0]]);
    await expect.element(term('Shinzo Abe')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(screen.getByRole('region', { name: 'Entry' })).toHaveTextContent('Shinzo Abe');
    await userEvent.keyboard('{Escape}');
    await expect.element(term('Shinzo Abe')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}y');
    await expect.element(field()).toHaveValue('y');
    await expect.element(options()).toHaveTextContent('Yasukuni');
  });
});

describe('a page without terms says why', () => {
  const web = { site: 'blog.example', isPrivate: false };
  const STATES: [string, Page, Parameters<typeof fakePort>[1], string][] = [
    ['looked at', { kind: 'looking' }, {}, 'Looking at the page …'],
    ['of the browser', { kind: 'unreadable' }, {}, 'This page cannot be read.'],
    ['not covered', { kind: 'not-covered', ...web }, {}, 'Backstory does not read blog.example.'],
    ['with its permission gone', { kind: 'withdrawn', ...web }, {}, 'Backstory may not read blog.example.'],
    ['not ready', { kind: 'waiting', ...web }, {}, 'This page is not ready yet.'],
    ['without a known term', readPage({ terms: [] }), {}, 'No known terms here.'],
    ['paused', readPage({ paused: true }), {}, 'This page is paused.'],
    ['of a quiet site', READ, { sitesOff: ['news.example'] }, 'Backstory is quiet on news.example.'],
    ['with everything off', READ, { enabled: false }, 'Backstory is off.'],
  ];
  test.each(STATES)('%s', async (_, page, settings, text) => {
    open(page, settings);
    await expect.element(screen.getByText(text)).toBeVisible();
    expect(root.querySelector('.term')).toBeNull();
  });
});

describe('a page that is not covered', () => {
  const PAGE: Page = { kind: 'not-covered', site: 'blog.example', isPrivate: false };

  test('is read always or once by a click, and a refusal is said', async () => {
    const port = open(PAGE);
    await userEvent.click(screen.getByRole('button', { name: 'Read this site always' }));
    expect(port.readAlways).toHaveBeenCalledOnce();
    await userEvent.click(screen.getByRole('button', { name: 'Only this once' }));
    await expect.element(screen.getByText('The browser did not allow it.')).toBeVisible();
    port.show(READ);
    await expect.element(screen.getByRole('heading', { name: /3 terms/ })).toBeVisible();
  });

  test('the browser is asked within the click itself, as it demands', async () => {
    const port = open(PAGE);
    let isInside = false;
    port.readAlways.mockImplementation(async () => {
      isInside = true;
      return true;
    });
    const button = await vi.waitUntil(() => root.querySelector<HTMLButtonElement>('.button-main'));
    button.click();
    expect(isInside).toBe(true);
  });

  test('in a private window is read once only', async () => {
    open({ ...PAGE, isPrivate: true });
    await expect.element(screen.getByRole('button', { name: 'Only this once' })).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Read this site always' })).not.toBeInTheDocument();
  });
});

describe('switches', () => {
  const toggle = (name: string) => screen.getByRole('switch', { name });

  test('turn everything, the site and the page off and on', async () => {
    const port = open();
    await userEvent.click(toggle('On this page'));
    expect(port.pause).toHaveBeenCalledWith(true);
    await expect.element(toggle('On this page')).not.toBeChecked();
    await userEvent.click(toggle('On news.example'));
    await expect.poll(() => port.settings.now().sitesOff).toEqual(['news.example']);
    await expect.element(toggle('On this page')).toBeDisabled();
    await userEvent.click(toggle('On news.example'));
    await expect.poll(() => port.settings.now().sitesOff).toEqual([]);
    await userEvent.click(toggle('Everywhere'));
    await expect.poll(() => port.settings.now().enabled).toBe(false);
    await expect.element(toggle('On news.example')).toBeDisabled();
  });

  test('follow what is changed elsewhere', async () => {
    const port = open();
    await expect.element(toggle('Everywhere')).toBeChecked();
    await port.settings.change({ enabled: false });
    await expect.element(toggle('Everywhere')).not.toBeChecked();
  });

  test('store no site of a private window', async () => {
    open(readPage({}, { isPrivate: true }));
    await expect.element(toggle('On news.example')).toBeDisabled();
    await expect.element(toggle('On this page')).toBeEnabled();
  });
});

test('the reader’s theme holds', async () => {
  const port = open(READ, { theme: 'dark' });
  await expect.poll(() => document.documentElement.dataset.theme).toBe('dark');
  await port.settings.change({ theme: 'auto' });
  await expect.poll(() => document.documentElement.dataset.theme).toBeUndefined();
});

describe.each(['light', 'dark'] as const)('in %s the popup is accessible', (theme) => {
  test('with terms and switches', async () => {
    open(READ, { theme });
    await userEvent.click(screen.getByRole('button', { name: /Show on the page: Shinzo Abe/ }));
    await expect.element(screen.getByText('1 of 2')).toBeVisible();
    await expectAccessible();
  });

  test('with results', async () => {
    open(READ, { theme });
    await userEvent.type(field(), 'shin');
    await expect.element(options()).toBeVisible();
    await expectAccessible();
  });

  test('with an entry', async () => {
    open(READ, { theme });
    await userEvent.type(field(), 'yasu');
    await userEvent.click(options());
    await expect.element(screen.getByRole('heading', { name: 'Yasukuni Shrine' })).toBeVisible();
    await expectAccessible();
  });

  test('with a site to grant, and everything off', async () => {
    const port = open({ kind: 'not-covered', site: 'blog.example', isPrivate: false }, { theme });
    await expect.element(screen.getByRole('button', { name: 'Only this once' })).toBeVisible();
    await expectAccessible();
    port.show(READ);
    await port.settings.change({ enabled: false });
    await expect.element(screen.getByText('Backstory is off.')).toBeVisible();
    await expectAccessible();
  });
});

describe('a store in trouble', () => {
  const toggle = () => screen.getByRole('switch', { name: WORDS.switches.everywhere });

  test('is said in one line that leads to the options', async () => {
    const port = fakePort();
    port.storeHealth = async () => ({ kind: 'damaged', names: ['look'] });
    render(<Popup port={port} />, root);
    await expect.element(screen.getByText('Some of your settings were damaged.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'See the options' }));
    expect(port.openOptions).toHaveBeenCalledOnce();
  });

  test('is said once a change was not stored, and the switch shows what holds', async () => {
    const port = fakePort();
    port.settings.failWith('full');
    render(<Popup port={port} />, root);
    await userEvent.click(toggle());
    await expect.element(screen.getByText('The change could not be stored.')).toBeVisible();
    await expect.element(toggle()).toBeChecked();
    expect(root.querySelector('.quiet-bar')?.textContent).toBe('');
    port.settings.failWith(undefined);
    await userEvent.click(toggle());
    await expect.element(screen.getByText('The change could not be stored.')).not.toBeInTheDocument();
  });
});

describe('what was switched off', () => {
  test('is told, and switched on again by one press', async () => {
    const port = open();
    await userEvent.click(screen.getByRole('switch', { name: 'On this page' }));
    expect(port.pause).toHaveBeenLastCalledWith(true);
    await expect.element(screen.getByText('Off: On this page')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(port.pause).toHaveBeenLastCalledWith(false);
    expect(root.querySelector('.quiet-bar')?.textContent).toBe('');
  });

  test.each(['Everywhere', 'On news.example'])('“%s” likewise', async (name) => {
    open();
    const toggle = screen.getByRole('switch', { name });
    await userEvent.click(toggle);
    await expect.element(toggle).not.toBeChecked();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await expect.element(toggle).toBeChecked();
  });
});

test('the popup reads as search, terms and switches', async () => {
  open();
  await expect.element(screen.getByRole('switch', { name: 'On this page' })).toBeVisible();
  await expect.element(screen.getByRole('main')).toMatchAriaInlineSnapshot(`
    - main:
      - region "On this page 3 terms · article of 28 December 2015":
        - heading "On this page 3 terms · article of 28 December 2015" [level=2]
        - button "Background of this article"
        - list:
          - listitem:
            - button "Show on the page: Yasukuni Shrine 3×"
            - button "Read about Yasukuni Shrine"
            - status
          - listitem:
            - button "Show on the page: Shinzo Abe 2×"
            - button "Read about Shinzo Abe"
            - status
          - listitem:
            - button "Show on the page: Comfort women"
            - button "Read about Comfort women"
            - status
  `);
});
