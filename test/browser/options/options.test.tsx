import '../../../src/options/options.css';
import '../../../src/paint/highlight.css';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS, type Settings, type StoreHealth, type SyncState } from '../../../src/model/settings.ts';
import { Options } from '../../../src/options/Options.tsx';
import type { Grant, OptionsPort, SyncPort } from '../../../src/options/port.ts';
import { readSettingsFile, writeSettingsFile } from '../../../src/platform/settings-file.ts';
import { expectAccessible } from '../accessible.ts';
import { fakeSettings } from '../fake-settings.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

let synced: SyncState = { isOn: false };
const sync: SyncPort = {
  state: async () => synced,
  async set(isOn) {
    synced = { ...synced, isOn };
    return synced;
  },
};
let forgetReads = async () => {};
const saved: { name: string; text: string }[] = [];
function open(start: Partial<Settings> = {}, granted: Grant[] = [], stored: StoreHealth = { kind: 'good' }) {
  const settings = fakeSettings(start);
  let health = stored;
  saved.length = 0;
  let follow = () => {};
  let grants = granted;
  const port = {
    settings,
    replace: settings.replace,
    store: {
      health: async () => health,
      copies: async () => '[{"version":1}]',
      async dismiss() {
        health = { kind: 'good' };
      },
    },
    sync,
    file: { write: writeSettingsFile, read: readSettingsFile },
    save: (name, text) => void saved.push({ name, text }),
    forgetReads: () => forgetReads(),
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
    ['marks on a screen', () => userEvent.click(radio('About 6')), { density: 'few' }],
    ['kind', () => userEvent.click(toggle('Person')), { kindsOff: ['person'] }],
    ['inline marks', () => userEvent.click(toggle(/reach with Tab/)), { inlineMarks: true }],
    ['changes', () => userEvent.click(toggle(/Tell me what has changed/)), { tellChanges: false }],
    ['colours', () => userEvent.click(radio('Dark')), { theme: 'dark' }],
    ['language', () => userEvent.click(radio('English')), { language: 'en' }],
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
    ['tint', 'solidtint'],
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

test('what was read is forgotten at a press, and where that fails it is said', async () => {
  let forgotten = 0;
  forgetReads = async () => {
    forgotten++;
    if (forgotten > 1) throw new Error('no access');
  };
  open();
  await userEvent.click(button('Forget what I have read'));
  await expect.element(screen.getByText('Forgotten.')).toBeVisible();
  await userEvent.click(button('Forget what I have read'));
  await expect.element(screen.getByText('That could not be forgotten.')).toBeVisible();
  expect(forgotten).toBe(2);
});

test('topics that cannot be loaded are said', async () => {
  const settings = fakeSettings();
  const nothing = async () => [];
  const port: OptionsPort = {
    settings,
    replace: settings.replace,
    store: { health: async () => ({ kind: 'good' }), copies: async () => '', dismiss: nothing as never },
    sync,
    file: { write: writeSettingsFile, read: readSettingsFile },
    save: () => {},
    forgetReads: nothing as never,
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

test('an undo that failed is told, and can be tried again', async () => {
  const settings = open({ look: 'tint' });
  const before = settings.now();
  await userEvent.click(button('Reset all options'));
  await expect.poll(settings.now).toEqual(DEFAULT_SETTINGS);
  settings.failWith('nobody answers');
  await userEvent.click(button('Undo'));
  await expect.element(screen.getByText('could not be')).toBeVisible();
  expect(settings.now()).toEqual(DEFAULT_SETTINGS);
  settings.failWith(undefined);
  await userEvent.click(button('Undo'));
  await expect.poll(settings.now).toEqual(before);
  await expect.element(button('Undo')).not.toBeInTheDocument();
});

describe('one section', () => {
  test('goes back to how it was at first, and that back again, with the focus kept', async () => {
    const settings = open({ look: 'tint', occurrences: 'all', theme: 'dark' });
    const before = settings.now();
    await userEvent.click(button('Reset this section: Marks'));
    await expect.poll(settings.now).toEqual({ ...DEFAULT_SETTINGS, theme: 'dark' });
    await expect.element(button('Undo the reset of Marks')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(settings.now).toEqual(before);
    await expect.element(button('Reset this section: Card')).toBeVisible();
  });

  test('has no button where there is nothing to put back', async () => {
    open({ theme: 'dark' });
    await expect.element(button('Reset this section: Card')).toBeVisible();
    expect(root.querySelectorAll('.section-reset')).toHaveLength(1);
  });
});

describe('settings as a file', () => {
  const give = (text: string) =>
    userEvent.upload(screen.getByLabelText(/Read from a file/), new File([text], 'x.json'));

  test('are saved with what was changed', async () => {
    open({ look: 'tint' });
    await userEvent.click(button('Save as a file'));
    expect(saved).toEqual([
      {
        name: expect.stringMatching(/^backstory-settings-\d{4}-\d\d-\d\d\.json$/),
        text: writeSettingsFile({ ...DEFAULT_SETTINGS, look: 'tint' }),
      },
    ]);
  });

  test('are shown before they are adopted, and undone after', async () => {
    const settings = open({ look: 'tint', sitesOff: ['a.example'], delayMs: 500 });
    const before = settings.now();
    const next: Settings = { ...DEFAULT_SETTINGS, delayMs: 500, sitesOff: ['<b>b</b>.example'], enabled: false };
    await give(writeSettingsFile(next));
    const lines = () => [...root.querySelectorAll('.notice-list > div')].map((line) => line.textContent);
    await expect
      .poll(lines)
      .toEqual([
        'Mark termson → off',
        'Sites switched offadds <b>b</b>.example; removes a.example',
        'LookTint → Dotted line',
      ]);
    expect(settings.now()).toEqual(before);
    await expectAccessible();
    await userEvent.click(button('Adopt these settings'));
    await expect.poll(settings.now).toEqual(next);
    await userEvent.click(button('Undo'));
    await expect.poll(settings.now).toEqual(before);
  });

  test('are left alone at the reader’s word', async () => {
    const settings = open({ look: 'tint' });
    await give(writeSettingsFile(DEFAULT_SETTINGS));
    await userEvent.click(button('Leave all as it is'));
    expect(settings.now().look).toBe('tint');
    await expect.element(button('Adopt these settings')).not.toBeInTheDocument();
  });

  test('that are as they are already ask for nothing', async () => {
    open({ look: 'tint' });
    await give(writeSettingsFile({ ...DEFAULT_SETTINGS, look: 'tint' }));
    await expect.element(screen.getByText('This file says what is set already.')).toBeVisible();
    await expect.element(button('Adopt these settings')).not.toBeInTheDocument();
  });

  test('that are wrong are refused whole, each fault with its place and remedy, and read once they are mended', async () => {
    const settings = open({ look: 'tint' });
    await give(
      '{\n"backstory": "settings", "version": 1,\n"settings": {"look": "none",\n"delayMs": 7, "<i>x</i>": 1}}',
    );
    await expect
      .poll(() => [...root.querySelectorAll('.notice-list li')].map((line) => line.textContent))
      .toEqual([
        'Line 4, settings.delayMs: this cannot stand here. It has to be a whole number from 100 to 1500.',
        'Line 4, settings.<i>x</i>: there is no setting of this name. Correct the name, or take the line out.',
      ]);
    expect(settings.now().look).toBe('tint');
    await expectAccessible();
    await give(writeSettingsFile({ ...DEFAULT_SETTINGS, look: 'none' }));
    await userEvent.click(button('Adopt these settings'));
    await expect.poll(() => settings.now().look).toBe('none');
  });
});

describe('settings in step', () => {
  test('are kept at the reader’s word and until the reader says otherwise', async () => {
    synced = { isOn: false };
    open();
    await userEvent.click(toggle(/in step between my browsers/));
    await expect.poll(() => synced).toEqual({ isOn: true });
    await userEvent.click(toggle(/in step between my browsers/));
    await expect.poll(() => synced).toEqual({ isOn: false });
  });

  test('say what hinders them', async () => {
    synced = { isOn: true, problem: 'full' };
    open();
    await expect.element(screen.getByText(/longer than your browser’s sync takes/)).toBeVisible();
    await expectAccessible();
    synced = { isOn: false };
  });
});

describe('a store in trouble', () => {
  test('says what was lost, gives it as a file, and is silent once dismissed', async () => {
    open({}, [], { kind: 'damaged', names: ['delayMs', 'look'] });
    await expect.element(screen.getByText(/were damaged.*Card opens after, Look\./)).toBeVisible();
    await expectAccessible();
    await userEvent.click(button('Save what was there'));
    await expect.poll(() => saved).toEqual([{ name: 'backstory-damaged-settings.json', text: '[{"version":1}]' }]);
    await userEvent.click(button('Dismiss'));
    await expect.element(screen.getByText(/were damaged/)).not.toBeInTheDocument();
  });

  test('says that nothing lasts where the browser keeps nothing', async () => {
    open({}, [], { kind: 'unavailable' });
    await expect.element(screen.getByText(/keeps nothing for Backstory/)).toBeVisible();
  });

  test('says that a change was not stored, shows what still holds, and forgets it at the next that was', async () => {
    const settings = open();
    settings.failWith('QUOTA_BYTES quota exceeded');
    await userEvent.click(toggle('Mark terms'));
    await expect.element(screen.getByText(/could not be stored.*QUOTA_BYTES quota exceeded/)).toBeVisible();
    await expect.element(toggle('Mark terms')).toBeChecked();
    await userEvent.click(button('Reset all options'));
    await expect.element(screen.getByText('That could not be stored. All is as it was.')).toBeVisible();
    settings.failWith(undefined);
    await userEvent.click(toggle('Mark terms'));
    await expect.element(toggle('Mark terms')).not.toBeChecked();
    await expect.element(screen.getByText(/QUOTA_BYTES/)).not.toBeInTheDocument();
  });
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

describe('the search in the options', () => {
  const field = () => screen.getByRole('searchbox', { name: 'Search the options' });
  const sections = () => [...root.querySelectorAll('.section:not([hidden])')].map(({ id }) => id);
  const ways = () => [...root.querySelectorAll('nav a')].map((way) => way.getAttribute('href'));

  test.each<[string, string[]]>([
    ['quota', []],
    ['museums', ['topics']],
    ['Read TAB', ['marks']],
    ['switched off', ['topics', 'kinds', 'sites', 'file', 'sync']],
  ])('“%s” leaves the sections that say so, and the ways to them', async (query, found) => {
    open();
    await expect.element(toggle('Memory and symbols')).toBeVisible();
    await userEvent.fill(field(), query);
    await expect.poll(sections).toEqual(found);
    expect(ways()).toEqual(found.map((id) => `#${id}`));
    const told =
      found.length === 1 ? '1 section' : found.length ? `${found.length} sections` : `Nothing found for “${query}”.`;
    expect(root.querySelector('.search-options [role=status]')?.textContent).toBe(told);
    await expectAccessible();
  });

  test('keeps a section while it is used, and Escape shows all again', async () => {
    const settings = open({ delayMs: 450 });
    await userEvent.fill(field(), '0.45');
    await expect.poll(sections).toEqual(['card']);
    await settings.change({ delayMs: 300 });
    await expect
      .element(screen.getByRole('slider', { name: /Opens after/ }))
      .toHaveAttribute('aria-valuetext', '0.30 s');
    expect(sections()).toEqual(['card']);
    await userEvent.click(field());
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => sections().length).toBe(11);
    await expect.element(field()).toHaveValue('');
  });
});
