import type { Settings } from '../../src/model/settings.ts';
import type { OptionsState } from './state-types.ts';

const SCREEN = { width: 1280, height: 900 };

const options = (name: string, more: Partial<OptionsState> = {}): OptionsState => ({
  view: 'options',
  name: `options-${name}`,
  ...SCREEN,
  ...more,
  steps: [
    { await: more.refuses?.includes('topics') ? '#topics [role=alert]' : '#topics .toggle' },
    ...(more.steps ?? []),
  ],
});
const file = (name: string, choose: string, more: Partial<OptionsState> = {}): OptionsState =>
  options(`file-${name}`, {
    ...more,
    steps: [{ choose, into: 'input[type=file]' }, { await: '.notice' }, ...(more.steps ?? [])],
  });
const fileOf = (settings: object): string => JSON.stringify({ backstory: 'settings', version: 1, settings }, null, 2);

const CHANGED: Partial<Settings> = {
  look: 'tint',
  occurrences: 'all',
  density: 'few',
  delayMs: 450,
  topicsOff: ['memory'],
  kindsOff: ['person', 'place'],
  mutedEntries: ['shinzo-abe', 'yasukuni-shrine', 'an-entry-that-is-gone'],
  sitesOff: ['news.example', 'an-uncommonly-long-name-of-a-host.of-a-regional-newspaper.example'],
  tellChanges: false,
  inlineMarks: true,
};
const OTHERS = {
  look: 'underline',
  density: 'some',
  delayMs: 800,
  enabled: false,
  sitesOff: ['a.example', 'b.example'],
};

/** Every option as at first and otherwise, what is put back, a settings file, the store's and the sync's troubles. */
export const OPTIONS_STATES: readonly OptionsState[] = [
  options('first'),
  options('narrow', { width: 400 }),
  options('changed', { settings: CHANGED, grants: ['blog.example', '*'], sync: { isOn: true } }),
  options('search', {
    settings: CHANGED,
    steps: [{ type: '0.45', into: '.search-field' }, { await: '#topics[hidden]' }],
  }),
  options('search-nothing', {
    steps: [{ type: 'qqq', into: '.search-field' }, { await: '#topics[hidden]' }],
  }),
  options('section-reset', {
    settings: CHANGED,
    steps: [{ press: '#marks .section-reset .button' }, { await: '#marks .reset-note:not(:empty)' }],
  }),
  options('all-reset', {
    settings: CHANGED,
    steps: [{ press: '#reset .button' }, { await: '#reset .button-quiet' }],
  }),
  options('reset-undone', {
    settings: CHANGED,
    steps: [
      { press: '#reset .button' },
      { press: '#reset .button-quiet' },
      { await: '#reset .reset-note:not(:empty)' },
    ],
  }),
  options('known-again', {
    settings: CHANGED,
    steps: [{ press: '#muted .removable .button' }, { await: '#muted .removable:nth-child(2)' }],
  }),
  file('preview', fileOf(OTHERS)),
  file('adopted', fileOf(OTHERS), {
    steps: [{ press: '.notice .button' }, { await: '#file .reset-note:not(:empty)' }],
  }),
  file('same', fileOf({})),
  file('faults', fileOf({ delayMs: 5, theme: 'pink', enabled: 1, sitesOff: 'x', unknown: true })),
  file('not-json', '{ "backstory": "settings", \n "version": 1,, }'),
  file('foreign', '{"name":"something else"}'),
  options('damaged', { health: { kind: 'damaged', names: ['theme', 'sitesOff'] }, steps: [{ await: '.notice' }] }),
  options('damaged-all', { health: { kind: 'damaged', names: ['all'] }, steps: [{ await: '.notice' }] }),
  options('unavailable', { health: { kind: 'unavailable' }, steps: [{ await: '.notice' }] }),
  options('unsaved', { refuses: ['change'], steps: [{ press: '.master .toggle-switch' }, { await: '.notice' }] }),
  options('sync-full', { sync: { isOn: true, problem: 'full' } }),
  options('sync-newer', { sync: { isOn: true, problem: 'newer' } }),
  options('sync-refused', { sync: { isOn: true, problem: 'refused' } }),
  options('sync-failed', { refuses: ['sync'], steps: [{ await: '#sync [role=status]:not(:empty)' }] }),
  options('topics-failed', { refuses: ['topics'] }),
  options('forgotten', { steps: [{ press: '#reads .button' }, { await: '#reads .reset-note:not(:empty)' }] }),
  options('not-forgotten', {
    refuses: ['forget'],
    steps: [{ press: '#reads .button' }, { await: '#reads .reset-note:not(:empty)' }],
  }),
];
