import type { Painter, PainterOptions } from './painter.ts';

/** Makes the painter that marks.js brings. */
export type CreateMarkPainter = (options: PainterOptions) => Painter;

/** The key under which marks.js leaves its painter in the isolated world, which the page cannot see. */
const MARKS = Symbol.for('backstory.marks');

type World = { [MARKS]?: CreateMarkPainter };

/** Leaves the painter for the content script. Runs at the end of marks.js. */
export function offerMarks(create: CreateMarkPainter): void {
  (globalThis as World)[MARKS] = create;
}

/** The painter, once marks.js has run in this world. */
export function takeMarks(): CreateMarkPainter | undefined {
  return (globalThis as World)[MARKS];
}
