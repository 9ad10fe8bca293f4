import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { type OpenGallery, openGallery } from '../gallery/open-gallery.ts';
import type { GalleryState } from '../gallery/state-types.ts';
import { STATES } from '../gallery/states.ts';
import { accessibilityTree } from './harness/tree.ts';

const VIEW_MS = 300_000;
const VIEWS = [...new Set(STATES.map(({ view }) => view))];

/** States that differ in the size of the window alone, or in how much there is of the same. */
const ALIKE = /-(wide|narrow|low)$|^dossier-sixty|^(narrow|long|low|undo-long)$/;

/**
 * Both browsers' own trees, held to the same file: `trees/<view>.txt`, to be read as a screen reader's way through a view. A state
 * that differs little from the first one of its view is set down by what it has less (-) and more (+) than that.
 */
describe.each(TARGETS)('what assistive technology is given in %s', (target) => {
  let gallery: OpenGallery;
  beforeAll(async () => {
    gallery = await openGallery(target);
  }, VIEW_MS);
  afterAll(() => gallery?.close());

  it.each(VIEWS.filter((view) => view !== 'full'))(
    'of each state of the view “%s”',
    async (view) => {
      const told: string[] = [];
      let first: string | undefined;
      for (const state of STATES) {
        if (state.view !== view || ALIKE.test(state.name)) continue;
        await gallery.show(state, { language: 'en', theme: 'light', isMadeUp: true });
        const tree = ofView(view, await accessibilityTree(gallery));
        const short = first === undefined ? tree : difference(first, tree);
        told.push(`== ${state.name}\n${short.length < tree.length ? short : tree}`);
        first ??= tree;
      }
      await expect(told.join('\n')).toMatchFileSnapshot(`trees/${view}.txt`);
    },
    VIEW_MS,
  );
});

/** The article under a card is none of ours. */
function ofView(view: GalleryState['view'], tree: string): string {
  return view === 'card' ? tree.slice(tree.indexOf('\ngroup\n') + 1) : tree;
}

/** Lines of the first tree that the other lacks, and lines that it has beyond it, in their order. */
function difference(first: string, other: string): string {
  const less = linesBeyond(first, other).map((line) => `- ${line}`);
  const more = linesBeyond(other, first).map((line) => `+ ${line}`);
  return `${[...less, ...more].join('\n')}\n`;
}

function linesBeyond(tree: string, other: string): string[] {
  const known = other.split('\n');
  return tree.split('\n').filter((line) => {
    const at = known.indexOf(line);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}
