import { type CardState, DESKTOP, type FullState, LOW, PHONE, SMALL, type Step } from './state-types.ts';

const card = (name: string, entry: string, more: Partial<CardState> = {}): CardState => ({
  view: 'card',
  name,
  entry,
  mode: 'hover',
  ...DESKTOP,
  ...more,
});
const full = (name: string, entry: string, width: number, articleDate: string): FullState => ({
  view: 'full',
  name,
  entry,
  width,
  height: 1600,
  articleDate,
});

const IN_2013 = { articleDate: '2013-12-27' };
const IN_2015 = { articleDate: '2015-12-29' };
/** The n-th of the actions at the foot of the card, which leads to the bar that offers to undo it. */
const act = (n: number): readonly Step[] => [{ press: `.actions button:nth-child(${n})` }, { await: '.undo-bar' }];
const COPY: readonly Step[] = [{ press: '.tool-copy' }, { await: '.notice:not(:empty)' }];
const CHANGED = { since: '2026-05-03', parts: ['summary', 'positions', 'timeline'] } as const;

/** The card by what it shows, by where it stands, by how it was opened, by what goes wrong; and the bar after it. */
export const CARD_STATES: readonly (CardState | FullState)[] = [
  card('term', 'comfort-women', IN_2015),
  card('treaty', 'treaty-on-basic-relations-1965', { articleDate: '2018-10-31' }),
  card('person', 'shinzo-abe', IN_2013),
  card('person-offices', 'shinzo-abe', { mode: 'pinned', articleDate: '2021-05-01', open: ['offices'] }),
  card('person-undated', 'fumio-kishida'),
  card('untranslated', 'murayama-statement-1995', { articleDate: '2012-09-15' }),
  card('positions', 'senkaku-diaoyu-dispute', { mode: 'pinned', articleDate: '2012-09-15', open: ['positions'] }),
  card('map', 'dokdo-takeshima-dispute', { mode: 'pinned', articleDate: '2012-08-11', open: ['map'] }),
  card('timeline', 'comfort-women', { mode: 'pinned', ...IN_2015, open: ['timeline'] }),
  card('related', 'comfort-women', { mode: 'pinned', ...IN_2015, open: ['related'] }),
  card('sources', 'shinzo-abe', { mode: 'pinned', ...IN_2013, open: ['sources'] }),
  card('source-target', 'shinzo-abe', { mode: 'pinned', ...IN_2013, steps: [{ press: '.cite' }] }),
  card('changed', 'comfort-women', { mode: 'pinned', ...IN_2015, changed: { ...CHANGED, parts: [...CHANGED.parts] } }),
  card('above', 'yasukuni-shrine', { at: 'foot', articleDate: '2006-08-16' }),
  card('short', 'plain-entry'),
  card('long', 'long-entry', { articleDate: '1990-01-01' }),
  card('markup', 'markup-entry'),
  card('keyboard', 'yasukuni-shrine', { mode: 'keyboard', ...IN_2013 }),
  card('nested', 'yasukuni-shrine', {
    mode: 'keyboard',
    ...IN_2013,
    open: ['related'],
    steps: [{ press: '.related .entry-link' }, { await: '.back' }],
  }),
  card('sheet', 'comfort-women', { mode: 'sheet', ...PHONE, ...IN_2015 }),
  card('sheet-nested', 'shinzo-abe', {
    mode: 'sheet',
    ...PHONE,
    ...IN_2013,
    open: ['related'],
    steps: [{ press: '.related .entry-link' }, { await: '.back' }],
  }),
  card('narrow', 'treaty-on-basic-relations-1965', { ...SMALL, articleDate: '2018-10-31' }),
  card('low', 'comfort-women', { mode: 'pinned', ...LOW, ...IN_2015 }),
  card('sheet-low', 'shinzo-abe', { mode: 'sheet', ...LOW, ...IN_2013 }),
  card('private', 'yasukuni-shrine', { ...IN_2013, isPrivate: true }),
  card('copied', 'plain-entry', { steps: COPY }),
  card('not-copied', 'plain-entry', { steps: COPY, refuses: ['copy'] }),
  card('not-loaded', 'yasukuni-shrine', {
    mode: 'pinned',
    ...IN_2013,
    open: ['related'],
    refuses: ['entry'],
    steps: [{ press: '.related .entry-link' }, { await: '.notice:not(:empty)' }],
  }),
  card('without-surroundings', 'dokdo-takeshima-dispute', { refuses: ['surroundings'] }),
  card('undo-known', 'comfort-women', { ...IN_2015, steps: act(1) }),
  card('undo-not-this', 'comfort-women', { mode: 'keyboard', ...IN_2015, steps: act(2) }),
  card('undo-page', 'comfort-women', { ...IN_2015, steps: act(3) }),
  card('undo-site', 'comfort-women', { ...IN_2015, steps: act(4) }),
  card('undo-long', 'long-entry', { ...SMALL, steps: act(2) }),
  full('full-term', 'comfort-women', 1280, '2015-12-29'),
  full('full-person', 'shinzo-abe', 760, '2013-12-27'),
  full('full-narrow', 'senkaku-diaoyu-dispute', 320, '2012-09-15'),
  full('full-place', 'yasukuni-shrine', 760, '2013-12-27'),
  full('full-long', 'long-entry', 400, '1990-01-01'),
];
