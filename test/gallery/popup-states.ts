import type { PopupState } from './state-types.ts';

/** As Chromium draws it: 400 px wide. */
const WINDOW = { width: 400, height: 600 };
const WEB = { site: 'blog.example', isPrivate: false };
const TERMS = { kind: 'terms' } as const;
const SEARCH = '.search-input';

const popup = (name: string, more: Partial<PopupState> = {}): PopupState => ({
  view: 'popup',
  name: `popup-${name}`,
  page: TERMS,
  ...WINDOW,
  ...more,
});

/** The page in front, the search, an entry, the switches, what goes wrong. */
export const POPUP_STATES: readonly PopupState[] = [
  popup('terms', { steps: [{ await: '.term' }] }),
  popup('terms-wide', { width: 1280, height: 800, steps: [{ await: '.term' }] }),
  popup('terms-private', { page: { kind: 'terms', isPrivate: true }, steps: [{ await: '.term' }] }),
  popup('jumped', { steps: [{ press: '.term:nth-child(2) .term-jump' }, { await: '.term[data-current]' }] }),
  popup('gone', { refuses: ['jump'], steps: [{ press: '.term-jump' }, { await: '.term-gone:not(:empty)' }] }),
  popup('looking', { page: { kind: 'looking' } }),
  popup('unreadable', { page: { kind: 'unreadable' } }),
  popup('waiting', { page: { kind: 'waiting', ...WEB } }),
  popup('not-covered', { page: { kind: 'not-covered', ...WEB } }),
  popup('not-covered-long', {
    page: { kind: 'not-covered', ...WEB, site: 'an-uncommonly-long-name-of-a-host.of-a-regional-newspaper.example' },
  }),
  popup('not-covered-private', { page: { kind: 'not-covered', ...WEB, isPrivate: true } }),
  popup('refused', {
    page: { kind: 'not-covered', ...WEB },
    refuses: ['once'],
    steps: [{ press: '.notice-actions .button:last-child' }, { await: '.notice-refused:not(:empty)' }],
  }),
  popup('withdrawn', { page: { kind: 'withdrawn', ...WEB } }),
  popup('nothing', { page: { kind: 'read', ...WEB, state: { terms: [], active: true, paused: false } } }),
  popup('paused', { page: { kind: 'read', ...WEB, state: { terms: [], active: false, paused: true } } }),
  popup('site-off', { settings: { sitesOff: ['news.example'] } }),
  popup('off', { settings: { enabled: false } }),
  popup('switched-off', {
    steps: [{ await: '.term' }, { press: '.switches .toggle-switch' }, { await: '.quiet-bar .button' }],
  }),
  popup('results', { steps: [{ type: 'k', into: SEARCH }, { await: '.result' }] }),
  popup('no-results', { steps: [{ type: 'qqq', into: SEARCH }, { await: '.notice' }] }),
  popup('search-failed', { refuses: ['search'], steps: [{ type: 'k', into: SEARCH }, { await: '.notice' }] }),
  popup('entry', { steps: [{ type: 'k', into: SEARCH }, { press: '.result' }, { await: '.entry-page .entry' }] }),
  popup('entry-failed', {
    refuses: ['entry'],
    steps: [{ type: 'k', into: SEARCH }, { press: '.result' }, { await: '[role=alert]' }],
  }),
  popup('damaged', { health: { kind: 'damaged', names: ['look'] }, steps: [{ await: '.store-line .button' }] }),
  popup('unavailable', { health: { kind: 'unavailable' }, steps: [{ await: '.store-line .button' }] }),
  popup('unsaved', {
    refuses: ['change'],
    steps: [{ press: '.switches .toggle-switch' }, { await: '.store-line .button' }],
  }),
];
