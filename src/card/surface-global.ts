import type { OpenSurface } from './surface.ts';

export { takeWords } from '../ui/words/words-global.ts';

/** The key under which card.js leaves its opener in the isolated world, which the page cannot see. */
const SURFACE = Symbol.for('backstory.surface');

type World = { [SURFACE]?: OpenSurface };

/** Leaves the opener for the content script. Runs at the end of card.js. */
export function offerSurface(open: OpenSurface): void {
  (globalThis as World)[SURFACE] = open;
}

/** The opener, once card.js has run in this world. */
export function takeSurface(): OpenSurface | undefined {
  return (globalThis as World)[SURFACE];
}
