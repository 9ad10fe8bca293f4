import type { CardMode } from '../../src/card/surface.ts';
import type { Changed } from '../../src/model/changed.ts';
import type { Settings } from '../../src/model/settings.ts';

/** One picture of the gallery: an entry in the card (by its mode) or in full. */
export interface GalleryState {
  name: string;
  entry: string;
  view: CardMode | 'full';
  /** Of the window, in CSS pixels. */
  width: number;
  height: number;
  articleDate?: string;
  /** The article that the card stands on. */
  page?: 'news' | 'dark' | 'foot';
  language?: Settings['language'];
  /** What has changed since it was read. */
  changed?: Changed;
  /** Folds to open, by section. */
  open?: string[];
  /** An entry to open from within the card. */
  within?: string;
}

const DESKTOP = { width: 720, height: 620 };
const PHONE = { width: 400, height: 720 };
const SMALL = { width: 320, height: 560 };

/** All states, in the order of the gallery. */
export const STATES: GalleryState[] = [
  { name: 'term', entry: 'comfort-women', view: 'hover', ...DESKTOP, articleDate: '2015-12-29' },
  { name: 'treaty', entry: 'treaty-on-basic-relations-1965', view: 'hover', ...DESKTOP, articleDate: '2018-10-31' },
  { name: 'person', entry: 'shinzo-abe', view: 'hover', ...DESKTOP, articleDate: '2013-12-27' },
  {
    name: 'person-offices',
    entry: 'shinzo-abe',
    view: 'pinned',
    ...DESKTOP,
    articleDate: '2021-05-01',
    open: ['offices'],
  },
  { name: 'person-undated', entry: 'fumio-kishida', view: 'hover', ...DESKTOP },
  {
    name: 'dispute',
    entry: 'senkaku-diaoyu-dispute',
    view: 'pinned',
    ...DESKTOP,
    articleDate: '2012-09-15',
    open: ['positions'],
  },
  { name: 'place-dark', entry: 'yasukuni-shrine', view: 'hover', ...DESKTOP, page: 'dark', articleDate: '2013-12-27' },
  {
    name: 'dispute-dark',
    entry: 'comfort-women',
    view: 'pinned',
    ...DESKTOP,
    page: 'dark',
    articleDate: '2015-12-29',
    open: ['positions'],
  },
  { name: 'above', entry: 'yasukuni-shrine', view: 'hover', ...DESKTOP, page: 'foot', articleDate: '2006-08-16' },
  { name: 'short', entry: 'plain-entry', view: 'hover', ...DESKTOP },
  { name: 'long', entry: 'long-entry', view: 'hover', ...DESKTOP, articleDate: '1990-01-01' },
  {
    name: 'nested',
    entry: 'yasukuni-shrine',
    view: 'keyboard',
    ...DESKTOP,
    articleDate: '2013-12-27',
    within: 'class-a-war-criminals',
  },
  { name: 'sources', entry: 'shinzo-abe', view: 'pinned', ...DESKTOP, articleDate: '2013-12-27', open: ['sources'] },
  {
    name: 'timeline',
    entry: 'comfort-women',
    view: 'pinned',
    ...DESKTOP,
    articleDate: '2015-12-29',
    open: ['timeline'],
  },
  { name: 'japanese', entry: 'shinzo-abe', view: 'hover', ...DESKTOP, articleDate: '2013-12-27', language: 'ja' },
  { name: 'korean', entry: 'comfort-women', view: 'hover', ...DESKTOP, articleDate: '2015-12-29', language: 'ko' },
  {
    name: 'changed',
    entry: 'comfort-women',
    view: 'pinned',
    ...DESKTOP,
    articleDate: '2015-12-29',
    changed: { since: '2026-05-03', parts: ['summary', 'positions', 'timeline'] },
  },
  { name: 'sheet', entry: 'comfort-women', view: 'sheet', ...PHONE, articleDate: '2015-12-29' },
  { name: 'sheet-dark', entry: 'shinzo-abe', view: 'sheet', ...PHONE, page: 'dark', articleDate: '2013-12-27' },
  { name: 'narrow', entry: 'treaty-on-basic-relations-1965', view: 'hover', ...SMALL, articleDate: '2018-10-31' },
  { name: 'full-term', entry: 'comfort-women', view: 'full', width: 1280, height: 1600, articleDate: '2015-12-29' },
  { name: 'full-person', entry: 'shinzo-abe', view: 'full', width: 760, height: 1600, articleDate: '2013-12-27' },
  {
    name: 'full-narrow',
    entry: 'senkaku-diaoyu-dispute',
    view: 'full',
    width: 320,
    height: 1600,
    articleDate: '2012-09-15',
  },
  {
    name: 'full-dark',
    entry: 'yasukuni-shrine',
    view: 'full',
    width: 760,
    height: 1600,
    page: 'dark',
    articleDate: '2013-12-27',
  },
  { name: 'full-long', entry: 'long-entry', view: 'full', width: 400, height: 1600, articleDate: '1990-01-01' },
];
