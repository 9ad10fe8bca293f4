import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onSitesChanged, readOpenPages, registerGrantedSites } from '../../../src/background/sites.ts';
import { coverageOf, grantedSites } from '../../../src/platform/permissions.ts';

const fake = vi.hoisted(() => {
  const api: Record<string, unknown> = {};
  vi.stubGlobal('chrome', api);
  return { default: api };
});
vi.mock('webextension-polyfill', () => fake);

const SHIPPED = ['*://*.outlet.example/*'];
const MANIFEST = {
  host_permissions: SHIPPED,
  content_scripts: [
    {
      js: ['content.js'], // As Firefox states it.
      css: ['moz-extension://me/highlight.css'],
      matches: SHIPPED,
    },
  ],
};

interface World {
  granted: string[];
  tabs: { id: number; url?: string }[];
  /** Tabs in which the content script answers. */
  read: Set<number>;
  /** Tabs in which it will, as the browser runs it when they have loaded. */
  loading: Set<number>;
  left: number[];
  injected: number[];
  registered: Map<string, { matches: string[]; excludeMatches: string[] }>;
}
let world: World;

beforeEach(() => {
  world = { granted: [], tabs: [], read: new Set(), loading: new Set(), left: [], injected: [], registered: new Map() };
  Object.assign(fake.default, {
    runtime: { id: 'me', getManifest: () => MANIFEST, getURL: (path: string) => `moz-extension://me${path}` },
    permissions: {
      getAll: async () => ({ origins: [...SHIPPED, ...world.granted] }),
      contains: async ({ origins: [origin = ''] }: { origins: string[] }) => world.granted.includes(origin),
    },
    tabs: {
      query: async ({ url }: { url?: string[] }) => world.tabs.filter((tab) => !url || tab.url),
      sendMessage: async (id: number, message: { name: string }) => {
        if (!world.read.has(id)) throw new Error('Receiving end does not exist.');
        if (message.name === 'leave') world.left.push(id);
        return { ok: true, value: {} };
      },
    },
    scripting: {
      insertCSS: async () => {},
      executeScript: async ({ target: { tabId }, files }: { target: { tabId: number }; files?: string[] }) => {
        if (tabId === 13) throw new Error('Cannot access contents of the page');
        if (files) world.injected.push(tabId);
        else if (world.loading.has(tabId)) world.read.add(tabId);
      },
      getRegisteredContentScripts: async () => [...world.registered.keys()].map((id) => ({ id })),
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) if (!world.registered.delete(id)) throw new Error(`no ${id}`);
      },
      registerContentScripts: async (scripts: ({ id: string } & { matches: string[]; excludeMatches: string[] })[]) => {
        for (const { id, ...script } of scripts) {
          if (world.registered.has(id)) throw new Error(`duplicate ${id}`);
          world.registered.set(id, script);
        }
      },
    },
  });
});

describe('registration', () => {
  test('covers what the reader granted, without the outlets that ship', async () => {
    world.granted = ['https://blog.example/*'];
    await registerGrantedSites();
    expect([...world.registered.values()]).toEqual([
      expect.objectContaining({
        js: ['content.js'],
        css: ['highlight.css'],
        matches: world.granted,
        excludeMatches: SHIPPED,
      }),
    ]);
  });

  test('goes with the last granted site', async () => {
    world.granted = ['https://blog.example/*'];
    await registerGrantedSites();
    world.granted = [];
    await registerGrantedSites();
    expect(world.registered.size).toBe(0);
  });

  test('calls at the same time follow each other', async () => {
    world.granted = ['https://blog.example/*'];
    await Promise.all([registerGrantedSites(), registerGrantedSites(), registerGrantedSites()]);
    expect(world.registered.size).toBe(1);
  });
});

test('open pages are read where nothing answers yet and nothing will, and protected pages are passed over', async () => {
  world.tabs = [
    { id: 11, url: 'https://outlet.example/a' },
    { id: 12, url: 'https://outlet.example/b' },
    { id: 13, url: 'https://outlet.example/c' },
    { id: 14, url: 'https://outlet.example/d' },
  ];
  world.read.add(11);
  world.loading.add(14);
  await readOpenPages();
  expect(world.injected).toEqual([12]);
});

test('a granted site is read at once, a site taken back is left', async () => {
  world.tabs = [{ id: 11, url: 'https://blog.example/' }, { id: 12 }];
  world.granted = ['https://blog.example/*'];
  await onSitesChanged(world.granted);
  expect(world.injected).toEqual([11]);

  world.granted = [];
  world.read = new Set([11, 12]);
  await onSitesChanged([]);
  expect(world.left).toEqual([12]);
  expect(world.registered.size).toBe(0);
});

test.each([
  ['https://blog.example/a', 'permitted'],
  ['https://www.outlet.example/a', 'withdrawn'],
  ['https://other.example/', 'not-covered'],
  ['chrome://extensions/', 'unreadable'],
  [undefined, 'unreadable'],
])('%s is %s', async (url, coverage) => {
  world.granted = ['https://blog.example/*'];
  expect(await coverageOf(url)).toBe(coverage);
});

test('granted sites are listed by name, both forms of a host as one', async () => {
  world.granted = ['https://www.z.example/*', 'https://z.example/*', 'https://a.example/*'];
  expect(await grantedSites()).toEqual([
    { site: 'a.example', patterns: ['https://a.example/*'] },
    { site: 'z.example', patterns: ['https://www.z.example/*', 'https://z.example/*'] },
  ]);
});
