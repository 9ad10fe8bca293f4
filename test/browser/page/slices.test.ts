import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterFrame, drain, inSlices } from '../../../src/page/slices.ts';

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
});

/** Steps that take longer than a slice each, noting where they are. */
function* slow(steps: number, log: string[]): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    for (const end = performance.now() + 6; performance.now() < end; ) log.length;
    log.push('step');
    yield;
  }
  return 'all';
}

test('tasks of the page run between steps, and the end is answered', async () => {
  const log: string[] = [];
  const walk = inSlices(slow(3, log), document, stop.signal);
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    log.push('page');
    if (log.length < 8) channel.port2.postMessage(null);
  };
  channel.port2.postMessage(null);
  expect(await walk).toBe('all');
  channel.port1.close();
  expect(log.filter((entry) => entry === 'step')).toHaveLength(3);
  expect(log.slice(log.indexOf('step'), log.lastIndexOf('step'))).toContain('page');
});

test('a tab that is left waits, and goes on when it is in front again', async () => {
  const log: string[] = [];
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  const walk = inSlices(slow(2, log), document, stop.signal);
  await afterFrame(window);
  expect(log).toEqual([]);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(await walk).toBe('all');
});

test('an end in between ends the walk', async () => {
  const log: string[] = [];
  const walk = inSlices(slow(100, log), document, stop.signal);
  await vi.waitFor(() => expect(log.length).toBeGreaterThan(0));
  stop.abort();
  expect(await walk).toBeUndefined();
  expect(log.length).toBeLessThan(100);
});

test('at one go everything runs in the same turn', () => {
  const log: string[] = [];
  expect(drain(slow(2, log))).toBe('all');
  expect(log).toHaveLength(2);
});
