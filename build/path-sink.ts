import type { GeoContext } from 'd3-geo';

type Point = [x: number, y: number];

/** Collects what d3 draws as one path of whole numbers with steps from point to point, a third of the length of d3's own. */
export function pathSink(): { context: GeoContext; path(): string } {
  const rings: string[] = [];
  let ring: Point[] = [];
  const context: GeoContext = {
    beginPath() {},
    moveTo(x, y) {
      ring = [[x, y]];
    },
    lineTo(x, y) {
      ring.push([x, y]);
    },
    arc() {},
    closePath() {
      rings.push(spellRing(ring));
    },
  };
  return { context, path: () => rings.join('') };
}

/** A closed ring; empty where rounding leaves no area. */
function spellRing(points: readonly Point[]): string {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const [first] = whole;
  if (!first) return '';
  let [x, y] = first;
  let steps = '';
  let count = 0;
  for (const [nextX, nextY] of whole) {
    if (nextX === x && nextY === y) continue;
    steps += spellStep(nextX - x, count > 0) + spellStep(nextY - y, true);
    [x, y] = [nextX, nextY];
    count++;
  }
  return count > 2 ? `M${first[0]} ${first[1]}l${steps}z` : '';
}

/** A minus separates numbers by itself. */
function spellStep(step: number, follows: boolean): string {
  return follows && step >= 0 ? ` ${step}` : String(step);
}
