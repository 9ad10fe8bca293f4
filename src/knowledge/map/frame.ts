import type { Place } from '../../model/entry.ts';
import type { BaseMap, Coast } from '../../model/locator.ts';
import { eastOf, mercatorY, stretchAt } from './mercator.ts';

/** Width of every map as a multiple of its height. */
export const ASPECT = 2;

/** Degrees of latitude that a map shows unless the entry says otherwise: the Korean Peninsula from end to end, or most of Honshu. */
const USUAL_SPAN = 11;

/** The part of a coast that a map shows, in the units of its path. */
export interface Frame {
  coast: Coast;
  viewBox: readonly [number, number, number, number];
  /** Degrees of latitude from its upper to its lower edge. */
  span: number;
  /** Where a place stands, as shares of width and height from the top left; beyond 0 to 1 when it is not on the map. */
  at(place: Place): { x: number; y: number };
}

/** The frame for a place: its surroundings in East Asia, the world elsewhere. */
export function frameAround(place: Place, base: Pick<BaseMap, 'region' | 'world'>): Frame {
  const { west, east, south, north } = base.region.bounds;
  const isInRegion = place.lat > south && place.lat < north && place.lon > west && place.lon < east;
  return isInRegion ? regional(place, base.region) : frame(base.world, wholeOf(base.world));
}

type Box = { left: number; top: number; width: number; height: number };

function regional(place: Place, coast: Coast): Frame {
  const whole = wholeOf(coast);
  const wanted = (place.span ?? USUAL_SPAN) * stretchAt(place.lat);
  const height = Math.min(wanted, whole.height, whole.width / ASPECT);
  const width = height * ASPECT;
  // Near the edge of what is drawn the place leaves the middle rather than show a coast that breaks off.
  const left = within(place.lon - width / 2, whole.left, whole.left + whole.width - width);
  const top = within(mercatorY(place.lat) - height / 2, whole.top, whole.top + whole.height - height);
  return frame(coast, { left, top, width, height });
}

function wholeOf({ bounds }: Coast): Box {
  const top = mercatorY(bounds.north);
  return { left: bounds.west, top, width: bounds.east - bounds.west, height: mercatorY(bounds.south) - top };
}

function frame(coast: Coast, { left, top, width, height }: Box): Frame {
  const units = (degrees: number) => Math.round(degrees * coast.unit);
  return {
    coast,
    viewBox: [units(left), units(top), units(width), units(height)],
    span: latitudeAt(top) - latitudeAt(top + height),
    at: ({ lat, lon }) => ({
      x: (eastOf(coast.bounds.west, lon) - left) / width,
      y: (mercatorY(lat) - top) / height,
    }),
  };
}

/** The inverse of {@link mercatorY}. */
function latitudeAt(y: number): number {
  return (Math.atan(Math.sinh((-y * Math.PI) / 180)) * 180) / Math.PI;
}

function within(value: number, min: number, max: number): number {
  return Math.max(min, Math.min(value, max));
}
