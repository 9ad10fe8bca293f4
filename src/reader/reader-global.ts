import type { StartSession } from './session.ts';

/** The key under which reader.js leaves its start in the isolated world, which the page cannot see. */
const READER = Symbol.for('backstory.reader');

type World = { [READER]?: StartSession };

/** Leaves the start for the content script. Runs at the end of reader.js. */
export function offerReader(start: StartSession): void {
  (globalThis as World)[READER] = start;
}

/** The start, once reader.js has run in this world. */
export function takeReader(): StartSession | undefined {
  return (globalThis as World)[READER];
}
