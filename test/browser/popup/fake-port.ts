import { vi } from 'vitest';
import { headOf } from '../../../src/knowledge/base-files.ts';
import type { Entry, EntryHead } from '../../../src/model/entry.ts';
import type { PageState, PageTerm, SearchHit } from '../../../src/model/messages.ts';
import type { Settings, StoreHealth } from '../../../src/model/settings.ts';
import type { Page, PopupPort } from '../../../src/popup/port.ts';
import { makeEntry } from '../../unit/knowledge/make-entry.ts';
import { fakeSettings } from '../fake-settings.ts';

export const ENTRIES: Entry[] = [
  makeEntry(
    'yasukuni-shrine',
    { en: 'Yasukuni Shrine', ja: '靖国神社', ko: '야스쿠니 신사' },
    {
      kind: 'place',
      topic: 'memory',
      related: [{ id: 'shinzo-abe', how: 'Shinzo Abe visited it in 2013.' }],
    },
  ),
  makeEntry('shinzo-abe', { en: 'Shinzo Abe', ja: '安倍晋三' }, { kind: 'person', topic: 'japan' }),
  makeEntry('comfort-women', { en: 'Comfort women', ja: '慰安婦' }, { topic: 'comfort-women' }),
];
const HEADS: EntryHead[] = ENTRIES.map(headOf);
/** A page knows its terms by their English names alone. */
const TERMS: PageTerm[] = HEADS.map(({ names: _, ...head }, index) => ({ ...head, count: 3 - index }));

export const READ: Page = {
  kind: 'read',
  site: 'news.example',
  isPrivate: false,
  state: { terms: TERMS, active: true, paused: false, date: '2015-12-28' },
};

/** A page that was read, in another state. */
export function readPage(state: Partial<PageState>, more: { isPrivate?: boolean } = {}): Page {
  return {
    ...(READ as Extract<Page, { kind: 'read' }>),
    ...more,
    state: { ...(READ as { state: PageState }).state, ...state },
  };
}

/** A port over the entries above; `show` changes the page, `search` may be held back by a test. */
export function fakePort(page: Page = READ, start: Partial<Settings> = {}) {
  let listener: (page: Page) => void = () => {};
  const settings = fakeSettings(start);
  const port = {
    settings,
    storeHealth: async (): Promise<StoreHealth> => ({ kind: 'good' }),
    search: vi.fn(async (query: string, _limit: number): Promise<SearchHit[]> => find(query)),
    entry: vi.fn(async (id: string, _language: string) => {
      const entry = ENTRIES.find((known) => known.id === id);
      if (!entry) throw new Error('unknown');
      return entry;
    }),
    surroundings: async () => ({ topic: { en: 'Treaties' }, heads: HEADS, isPrivate: false }),
    noteRead: vi.fn((_id: string) => {}),
    heads: async (ids: string[]) => HEADS.filter(({ id }) => ids.includes(id)),
    watchPage: (follow: (page: Page) => void) => {
      listener = follow;
      follow(page);
    },
    jump: vi.fn(async (_id: string, _n: number) => true),
    pause: vi.fn(async (paused: boolean) => listener(readPage({ paused, active: !paused }))),
    readAlways: vi.fn(async () => true),
    readOnce: vi.fn(async () => false),
    openDossier: vi.fn(),
    openOptions: vi.fn(),
  } satisfies PopupPort;
  return Object.assign(port, { show: (next: Page) => listener(next) });
}

function find(query: string): SearchHit[] {
  const wanted = query.trim().toLowerCase();
  return ENTRIES.flatMap(({ id, names, kind, topic, summary }) => {
    const matched = Object.values(names).find((name) => wanted && name.toLowerCase().includes(wanted));
    return matched ? [{ id, title: names.en, kind, topic, matched, gist: summary[0]?.text ?? '' }] : [];
  });
}
