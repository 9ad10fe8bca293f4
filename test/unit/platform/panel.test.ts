import { beforeEach, expect, test, vi } from 'vitest';

const create = vi.fn();
const update = vi.fn();
const query = vi.fn();
const open = vi.fn();
const fake: Record<string, unknown> = {};
vi.mock('webextension-polyfill', () => ({ default: fake }));
const { openDossier } = await import('../../../src/platform/panel.ts');

const DOSSIER = 'chrome-extension://me/dossier.html?tab=7';

beforeEach(() => {
  vi.clearAllMocks();
  query.mockResolvedValue([{ id: 7, url: 'https://news.example/' }]);
  Object.assign(fake, {
    runtime: { getURL: (path: string) => `chrome-extension://me/${path}` },
    tabs: { create, update, query },
    sidePanel: { open },
    sidebarAction: undefined,
  });
});

test('the panel is asked for within the turn of the click', () => {
  open.mockResolvedValue(undefined);
  openDossier(7);
  expect(open).toHaveBeenCalledWith({ tabId: 7 });
});

test.each([
  ['refuses', () => open.mockRejectedValue(new Error('no gesture'))],
  [
    'throws',
    () =>
      open.mockImplementation(() => {
        throw new Error('no gesture');
      }),
  ],
  ['has no panel', () => Object.assign(fake, { sidePanel: undefined })],
])('where the browser %s, it is a tab', async (_, arrange) => {
  arrange();
  await openDossier(7);
  expect(create).toHaveBeenCalledWith({ url: DOSSIER });
});

test('asked twice, as after a death of the background, there is one tab', async () => {
  open.mockRejectedValue(new Error('no gesture'));
  query.mockResolvedValue([{ id: 7 }, { id: 8, url: DOSSIER }]);
  await openDossier(7);
  expect(create).not.toHaveBeenCalled();
  expect(update).toHaveBeenCalledWith(8, { active: true });
});
