import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchAddress, watchVisits } from '../../../src/page/visit.ts';

const stop = { now: new AbortController() };
afterEach(() => {
  stop.now.abort();
  stop.now = new AbortController();
  vi.restoreAllMocks();
});

describe('a visit', () => {
  function start() {
    const visits: AbortSignal[] = [];
    watchVisits(window, (signal) => visits.push(signal), stop.now.signal);
    return visits;
  }

  test('begins at once on a page that is seen, and ends with the signal', () => {
    const visits = start();
    expect(visits.map(({ aborted }) => aborted)).toEqual([false]);
    stop.now.abort();
    expect(visits.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('waits in the background', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    const visits = start();
    expect(visits).toEqual([]);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(visits).toHaveLength(1);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(visits).toHaveLength(1);
  });

  test('ends when the page is left, and another begins when it comes back from the cache', () => {
    const visits = start();
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(visits.map(({ aborted }) => aborted)).toEqual([true]);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(visits.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  test('begins no more once stopped', () => {
    const visits = start();
    stop.now.abort();
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(visits).toHaveLength(1);
  });
});

describe('the address', () => {
  const address = location.href;
  afterEach(() => history.replaceState(null, '', address));

  test.each([
    ['another path', '/another', true],
    ['another query', `${location.pathname}?another`, true],
    ['a place on the page', '#place', false],
    ['a place of old', '#!/another', true],
  ])('%s', async (_, url, isAnother) => {
    const moved = vi.fn();
    const check = watchAddress(window, moved, stop.now.signal);
    history.pushState(null, '', url);
    // Told by the navigation API, or asked for.
    const noticed = () => moved.mock.calls.length > 0 || check();
    if (isAnother) await vi.waitFor(() => expect(noticed()).toBe(true));
    else expect(noticed()).toBe(false);
  });
});
