import { expect, it } from 'vitest';
import { pathSink } from '../../../build/path-sink.ts';

it('writes rings as whole steps, and leaves out what rounding makes a line', () => {
  const { context, path } = pathSink();
  const ring = (points: [number, number][]) => {
    const [[x, y] = [0, 0], ...rest] = points;
    context.moveTo(x, y);
    for (const [nextX, nextY] of rest) context.lineTo(nextX, nextY);
    context.closePath();
  };
  ring([
    [0.2, 0],
    [10.4, 0.1],
    [10, -4.9],
    [0, 5],
  ]);
  ring([
    [3, 3],
    [3.1, 3.2],
    [3.3, 3],
  ]);
  expect(path()).toBe('M0 0l10 0 0-5-10 10z');
});
