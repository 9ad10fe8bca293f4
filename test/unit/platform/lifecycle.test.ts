import { beforeEach, expect, test, vi } from 'vitest';

const onInstalled = vi.fn();
const getSelf = vi.fn();
const session = new Map<string, unknown>();
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { onInstalled: { addListener: onInstalled } },
    management: { getSelf },
    storage: {
      session: {
        get: async (key: string) => (session.has(key) ? { [key]: session.get(key) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) session.set(key, value);
        },
      },
    },
  },
}));
const { onFirstInstalled, onSwitchedOn } = await import('../../../src/platform/lifecycle.ts');

beforeEach(() => {
  vi.clearAllMocks();
  session.clear();
});

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

test('once in each life of the extension, however often its background begins', async () => {
  const begin = vi.fn(async () => undefined);
  for (let start = 0; start < 3; start++) await onSwitchedOn(begin);
  expect(begin).toHaveBeenCalledTimes(1);
  // The browser forgets what is kept for the session when the extension goes.
  session.clear();
  await onSwitchedOn(begin);
  expect(begin).toHaveBeenCalledTimes(2);
});

test('once more, where the background died before it was done', async () => {
  const begin = vi.fn(async () => undefined);
  begin.mockReturnValueOnce(new Promise<undefined>(() => undefined));
  onSwitchedOn(begin);
  await onSwitchedOn(begin);
  await onSwitchedOn(begin);
  expect(begin).toHaveBeenCalledTimes(2);
});
