import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { type Look, type OpenGallery, openGallery } from '../gallery/open-gallery.ts';
import type { GalleryState } from '../gallery/state-types.ts';
import { STATES } from '../gallery/states.ts';
import { axeFaults } from './harness/axe.ts';
import { edgeless, layoutFaults, spaceText } from './harness/layout.ts';

/** Many states, each looked at in several ways. */
const ALL_STATES_MS = 600_000;
const LANGUAGES = ['en', 'ja', 'ko'] as const;
/** A window of 1280 by 1024 px at 200 % and at 400 % zoom. */
const ZOOMED: [zoom: string, size: Size][] = [
  ['200 %', { width: 640, height: 512 }],
  ['400 %', { width: 320, height: 256 }],
];

type Size = Pick<GalleryState, 'width' | 'height'>;

/** What is wrong with states, by name; nothing is wrong with those that are not there. */
async function faultsOf(look: (state: GalleryState) => Promise<string[]>): Promise<Record<string, string[]>> {
  const faults: Record<string, string[]> = {};
  for (const state of STATES) {
    const found = await look(state).catch((error: unknown) => [String(error)]);
    if (found.length) faults[state.name] = found;
  }
  return faults;
}

describe.each(TARGETS)('every state of every view in %s', (target) => {
  let gallery: OpenGallery;
  beforeAll(async () => {
    gallery = await openGallery(target);
  }, ALL_STATES_MS);
  afterAll(() => gallery?.close());

  /** Shows a state in a window of another size. Cards take their place, and popups their form, when they open. */
  async function showIn(size: Size, state: GalleryState, look: Look): Promise<void> {
    const isShownAnew = state.view === 'card' || state.view === 'popup';
    if (isShownAnew) await gallery.show({ ...state, ...size }, look);
    else await gallery.page.setViewport(size);
    if (isShownAnew) await spaceText(gallery.page);
  }

  it.each(LANGUAGES)(
    'stands whole (%s), also with its text spaced and, in one language at least, at 200 % and 400 % zoom, where it scrolls in one direction',
    async (language) => {
      const look = { language, theme: language === 'ja' ? 'dark' : 'light' } as const;
      // Both browsers lay out alike: the second is zoomed in one language, or the whole would take too long.
      const isZoomed = target === 'chromium' || language === 'ja';
      const faults = await faultsOf(async (state) => {
        await gallery.show(state, look);
        const found = await layoutFaults(gallery.page);
        await spaceText(gallery.page);
        found.push(...(await layoutFaults(gallery.page)));
        for (const [zoom, size] of isZoomed ? ZOOMED : []) {
          await showIn(size, state, look);
          found.push(...(await layoutFaults(gallery.page)).map((fault) => `${zoom}: ${fault}`));
        }
        return found;
      });
      expect(faults).toEqual({});
    },
    ALL_STATES_MS,
  );

  it(
    'keeps the edges of its controls in forced colours',
    async () => {
      await gallery.forceColors(true);
      try {
        const faults = await faultsOf(async (state) => {
          await gallery.show(state, { language: 'en', theme: 'light' });
          return edgeless(gallery.page);
        });
        expect(faults).toEqual({});
      } finally {
        await gallery.forceColors(false);
      }
    },
    ALL_STATES_MS,
  );
});

describe('every state of every view', () => {
  let gallery: OpenGallery;
  beforeAll(async () => {
    // It reads the same documents in both browsers.
    gallery = await openGallery('chromium');
  }, ALL_STATES_MS);
  afterAll(() => gallery?.close());

  it.each(['light', 'dark'] as const)(
    'gives axe nothing to find in %s',
    async (theme) => {
      const faults = await faultsOf(async (state) => {
        await gallery.show(state, { language: 'en', theme });
        return axeFaults(gallery.page);
      });
      expect(faults).toEqual({});
    },
    ALL_STATES_MS,
  );
});
