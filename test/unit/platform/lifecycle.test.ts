import { beforeEach, expect, test, vi } from 'vitest';

const onInstalled = vi.fn();
const getSelf = vi.fn();
vi.mock('webextension-polyfill', () => ({
  default: { runtime: { onInstalled: { addListener: onInstalled } }, management: { getSelf } },
}));
const { onFirstInstalled } = await import('../../../src/platform/lifecycle.ts');

beforeEach(() => vi.clearAllMocks());

test.each([
  ['install', 'normal', 1],
  ['install', 'sideload', 1],
  ['install', 'development', 0],
  ['update', 'normal', 0],
  ['browser_update', 'normal', 0],
])('after %s as %s a new reader is greeted %d times', async (reason, installType, times) => {
  getSelf.mockResolvedValue({ installType });
  const greet = vi.fn();
  onFirstInstalled(greet);
  await onInstalled.mock.calls[0]?.[0]({ reason });
  expect(greet).toHaveBeenCalledTimes(times);
});
