import '../../../src/options/options.css';
import '../../../src/paint/highlight.css';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { Options } from '../../../src/options/Options.tsx';
import type { Grant, OptionsPort } from '../../../src/options/port.ts';
import { expectAccessible } from '../accessible.ts';
import { fakeSettings } from '../fake-settings.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

function open(start: Partial<Settings> = {}, granted: Grant[] = []) {
  const settings = fakeSettings(start);
  let follow = () => {};
  let grants = granted;
  const port = {
    settings,
    async reset() {
      const before = settings.now();
      await settings.change(DEFAULT_SETTINGS);
      return before;
    },
    topics: async () => [
      { id: 'memory', names: { en: 'Memory and symbols' }, description: 'Shrines and museums.', count: 12 },
      { id: 'japan', names: { en: 'Japan’s politics' }, description: 'Leaders and parties.', count: 1 },
    ],
    heads: async (ids) =>
      ids.includes('dokdo') ? [{ id: 'dokdo', title: 'Dokdo / Takeshima', kind: 'place', topic: 'territory' }] : [],
    grants: async () => grants,
    async revoke(grant) {
      grants = grants.filter((other) => other.site !== grant.site);
      follow();
    },
    watchGrants: (listener) => {
      follow = listener;
    },
  } satisfies OptionsPort;
  render(<Options port={port} />, root);
  return settings;
}
const toggle = (name: string | RegExp) => screen.getByRole('switch', { name });
const radio = (name: string) => screen.getByRole('radio', { name });
const button = (name: string) => screen.getByRole('button', { name });

describe('each option is stored as it is chosen', () => {
  const CHOICES: [string, () => Promise<void>, Partial<Settings>][] = [
    ['the switch for everything', () => userEvent.click(toggle('Mark terms')), { enabled: false }],
    ['look', () => userEvent.click(radio('Tint')), { look: 'tint' }],
    ['mentions', () => userEvent.click(radio('Every one')), { occurrences: 'all' }],
    ['inline marks', () => userEvent.click(toggle(/reach with Tab/)), { inlineMarks: true }],
    ['colours', () => userEvent.click(radio('Dark')), { theme: 'dark' }],
    ['topic', () => userEvent.click(toggle('Memory and symbols')), { topicsOff: ['memory'] }],
  ];
  test.each(CHOICES)('%s', async (_, choose, change) => {
    const settings = open();
    await expect.element(toggle('Memory and symbols')).toBeChecked();
    await choose();
    await expect.poll(settings.now).toEqual({ ...DEFAULT_SETTINGS, ...change });
  });

  test('the opening delay by keyboard, in steps, with its value said in seconds', async () => {
    const settings = open();
    const slider = screen.getByRole('slider', { name: /Opens after/ });
    await expect.element(slider).toHaveAttribute('aria-valuetext', '0.30 s');
    await userEvent.click(screen.getByText('How long the pointer rests'));
    ((await slider.element()) as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(() => settings.now().delayMs).toBe(400);
    await expect.element(slider).toHaveAttribute('aria-valuetext', '0.40 s');
  });

  test('a topic that was off goes on again and leaves the others', async () => {
    const settings = open({ topicsOff: ['gone', 'japan'] });
    await userEvent.click(toggle('Japan’s politics'));
    await expect.poll(() => settings.now().topicsOff).toEqual(['gone']);
  });
});

test('what is changed elsewhere shows at once', async () => {
  const settings = open();
  await expect.element(radio('Dotted line')).toBeChecked();
  await settings.change({ look: 'underline', enabled: false });
  await expect.element(radio('Thin line')).toBeChecked();
  await expect.element(toggle('Mark terms')).not.toBeChecked();
});

describe('the preview', () => {
  const drawn = () =>
    [...root.querySelectorAll('.preview backstory-mark')].map((mark) => {
      const { textDecorationLine, textDecorationStyle, backgroundColor } = getComputedStyle(mark);
      const tint = backgroundColor === 'rgba(0, 0, 0, 0)' ? '' : 'tint';
      return `${textDecorationLine === 'none' ? '' : textDecorationStyle}${tint}`;
    });

  test.each([
    ['dotted', 'dotted'],
    ['underline', 'solid'],
    ['tint', 'tint'],
    ['none', ''],
  ] as const)('draws the look %s as pages do', async (look, style) => {
    open({ look, occurrences: 'all' });
    await expect.poll(drawn).toEqual([style, style, style]);
  });

  test('follows a click, and marks the second mention only where all are', async () => {
    open();
    await expect.poll(drawn).toEqual(['dotted', 'dotted', '']);
    await userEvent.click(radio('Every one'));
    await userEvent.click(radio('Thin line'));
    await expect.poll(drawn).toEqual(['solid', 'solid', 'solid']);
  });
});

describe('lists', () => {
  test('muted entries are shown by name, or by id where the base has them no longer, and go one by one', async () => {
    const settings = open({ mutedEntries: ['gone', 'dokdo'] });
    await expect.element(button('Mark again: Dokdo / Takeshima')).toBeVisible();
    await userEvent.click(button('Mark again: Dokdo / Takeshima'));
    await expect.poll(() => settings.now().mutedEntries).toEqual(['gone']);
    await expect.element(button('Mark again: gone')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('None so far.')).toBeVisible();
    await expect.element(screen.getByText('gone is marked again.')).toBeInTheDocument();
  });

  test('sites that are off go on again', async () => {
    const settings = open({ sitesOff: ['a.example', 'b.example'] });
    await userEvent.click(button('Switch on a.example'));
    await expect.poll(() => settings.now().sitesOff).toEqual(['b.example']);
  });

  test('granted sites are given back', async () => {
    open({}, [
      { site: 'blog.example', patterns: [] },
      { site: '*', patterns: [] },
    ]);
    await expect.element(button('Stop reading All sites')).toBeVisible();
    await userEvent.click(button('Stop reading blog.example'));
    await expect.element(button('Stop reading blog.example')).not.toBeInTheDocument();
  });
});

test('topics that cannot be loaded are said', async () => {
  const settings = fakeSettings();
  const nothing = async () => [];
  const port: OptionsPort = {
    settings,
    reset: async () => DEFAULT_SETTINGS,
    topics: () => Promise.reject(new Error('gone')),
    heads: nothing,
    grants: nothing,
    revoke: async () => {},
    watchGrants: () => {},
  };
  render(<Options port={port} />, root);
  await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
});

test('a reset is done at once and can be undone', async () => {
  const settings = open({ look: 'tint', topicsOff: ['japan'] });
  const before = settings.now();
  await userEvent.click(button('Reset all options'));
  await expect.poll(settings.now).toEqual(DEFAULT_SETTINGS);
  await userEvent.click(button('Undo'));
  await expect.poll(settings.now).toEqual(before);
});

test.each(['light', 'dark'] as const)('the page is accessible in %s', async (theme) => {
  open({ theme, mutedEntries: ['dokdo'], sitesOff: ['a.example'] }, [{ site: 'blog.example', patterns: [] }]);
  await expect.element(button('Mark again: Dokdo / Takeshima')).toBeVisible();
  await expect.element(toggle('Memory and symbols')).toBeVisible();
  await expectAccessible();
});

test.each([320, 700, 1400])('nothing sticks out at %i px', async (width) => {
  await screen.viewport(width, 800);
  open({ sitesOff: ['a-very-long-host-name-that-no-line-can-hold.newspapers.example.com'] });
  await expect.element(toggle('Memory and symbols')).toBeVisible();
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
