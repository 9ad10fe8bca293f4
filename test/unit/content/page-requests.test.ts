import { describe, expect, test } from 'vitest';
import { pageHandlers } from '../../../src/content/page-requests.ts';
import type { Session } from '../../../src/reader/session.ts';

const TERM = { id: 'abe', title: 'Shinzo Abe', kind: 'person', topic: 'japan', count: 2 } as const;
const STORY = {
  isArticle: true,
  address: 'https://news.example/a',
  entries: [{ ...TERM, part: 'lead' as const }],
  canGoBack: true,
};
const SESSION: Session = {
  terms: () => [TERM],
  date: () => '2015-12-28',
  story: () => STORY,
  setDate: () => undefined,
  back: () => true,
  jump: (entryId, n) => entryId === 'abe' && n < 2,
  step: (by) => (by === 1 ? 'abe' : null),
  closeCard: () => undefined,
  adopt: () => undefined,
};

function handlersOf(session: Session | undefined) {
  let paused = false;
  return pageHandlers({
    session: () => (paused ? undefined : session),
    isActive: () => !paused && session !== undefined,
    address: () => 'https://news.example/a',
    isPaused: () => paused,
    pause: (next) => {
      paused = next;
    },
    leave: () => {
      paused = true;
    },
  });
}

describe('requests to a page', () => {
  test('tell its terms', () => {
    expect(handlersOf(SESSION).pageState({})).toEqual({
      terms: [TERM],
      active: true,
      paused: false,
      date: '2015-12-28',
    });
  });

  test('pause it and resume it', () => {
    const handlers = handlersOf(SESSION);
    expect(handlers.pause({ paused: true })).toEqual({ terms: [], active: false, paused: true, date: undefined });
    expect(handlers.pause({ paused: false }).active).toBe(true);
  });

  test('end it', () => {
    const handlers = handlersOf(SESSION);
    expect(handlers.leave({})).toEqual({ done: true });
    expect(handlers.pageState({}).active).toBe(false);
  });

  test.each([
    ['a mention', SESSION, 'abe', 1, true],
    ['one too many', SESSION, 'abe', 2, false],
    ['a page that is off', undefined, 'abe', 0, false],
  ])('jump to %s', (_, session, entryId, n, found) => {
    expect(handlersOf(session).jump({ entryId, n })).toEqual({ found });
  });

  test('step, also where there is nothing to step to', () => {
    expect(handlersOf(SESSION).step({ by: 1 })).toEqual({ entryId: 'abe' });
    expect(handlersOf(SESSION).step({ by: -1 })).toEqual({ entryId: null });
    expect(handlersOf(undefined).step({ by: 1 })).toEqual({ entryId: null });
  });

  test('tell the story, also of a page that is off', () => {
    expect(handlersOf(SESSION).pageStory({})).toEqual({ ...STORY, active: true, paused: false });
    expect(handlersOf(undefined).pageStory({})).toEqual({
      isArticle: false,
      address: 'https://news.example/a',
      entries: [],
      canGoBack: false,
      active: false,
      paused: false,
    });
    expect(handlersOf(undefined).back({})).toEqual({ found: false });
  });
});
