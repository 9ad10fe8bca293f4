import { vi } from 'vitest';
import type { DossierPort, Subject } from '../../../src/dossier/port.ts';
import type { Entry } from '../../../src/model/entry.ts';
import type { PageStory, StoryEntry } from '../../../src/model/messages.ts';
import { makeEntry } from '../../unit/knowledge/make-entry.ts';
import { fakeSettings } from '../fake-settings.ts';

const source = (url: string) =>
  ({ title: `Page ${url}`, publisher: 'Publisher', url, kind: 'primary', language: 'en' }) as const;

/** Entries that know each other, with histories and sides; as many as asked. */
export function manyEntries(count: number): Entry[] {
  return Array.from({ length: count }, (_, index) =>
    makeEntry(
      `entry-${index}`,
      { en: `Entry ${index}`, ja: `項目${index}` },
      {
        kind: index % 2 ? 'person' : 'dispute',
        roles: index % 2 ? [{ title: 'Minister', of: 'Japan', from: '2012', to: '2020', cite: ['a'] }] : [],
        positions: index % 2 ? [] : [{ holder: 'China', text: `Objects to ${index}.`, cite: ['b'] }],
        timeline: [
          { date: `${1900 + index}`, text: `Began as ${index}.`, cite: ['a'] },
          { date: '2015-12-28', text: 'An agreement.', cite: ['b'] },
        ],
        related: [{ id: `entry-${(index + 1) % count}`, how: `Why ${index} and the next.`, cite: ['a'] }],
        sources: { a: source(`https://a.example/${index}`), b: source('https://b.example/') },
      },
    ),
  );
}

/** The story of an article that names these entries, the first in its headline. */
export function storyOf(entries: readonly Entry[], more: Partial<PageStory> = {}): PageStory {
  return {
    active: true,
    paused: false,
    isArticle: true,
    headline: 'Ministers meet',
    address: 'https://news.example/a',
    entries: entries.map(
      ({ id, names, kind, topic }, index): StoryEntry => ({
        id,
        title: names.en,
        kind,
        topic,
        count: 2,
        part: index === 0 ? 'headline' : index < 3 ? 'lead' : 'body',
      }),
    ),
    date: '2014-05-13',
    dateFrom: 'json-ld',
    canGoBack: false,
    ...more,
  };
}

/** A port over these entries; `show` changes the page in front. */
export function fakePort(entries: readonly Entry[], start: Subject = { kind: 'read', story: storyOf(entries) }) {
  let listener: (subject: Subject) => void = () => {};
  let shown = start;
  const show = (next: Subject) => {
    shown = next;
    listener(next);
  };
  const change = (more: Partial<PageStory>) => {
    if (shown.kind === 'read') show({ kind: 'read', story: { ...shown.story, ...more } });
  };
  const port = {
    settings: fakeSettings(),
    entry: vi.fn(async (id: string, _language: string) => {
      const entry = entries.find((known) => known.id === id);
      if (!entry) throw new Error('unknown');
      return entry;
    }),
    surroundings: async () => ({ topic: { en: 'Treaties' }, heads: [], isPrivate: false }),
    noteRead: vi.fn((_id: string) => {}),
    watchSubject(follow: (subject: Subject) => void) {
      listener = follow;
      follow(shown);
    },
    jump: vi.fn(async (_id: string, _n: number) => {
      change({ canGoBack: true });
      return true;
    }),
    back: vi.fn(async () => {
      change({ canGoBack: false });
      return true;
    }),
    setDate: vi.fn(async (date: string | null) =>
      change(date === null ? { date: '2014-05-13', dateFrom: 'json-ld' } : { date, dateFrom: 'reader' }),
    ),
    readAlways: vi.fn(async () => true),
    copy: vi.fn(async (_text: string) => {}),
    print: vi.fn(),
    openSearch: vi.fn(),
    openInTab: vi.fn(),
  } satisfies DossierPort;
  return Object.assign(port, { show });
}
