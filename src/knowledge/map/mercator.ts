import type { Place } from '../../model/entry.ts';

const RADIANS = Math.PI / 180;

/** Mercator's projection, in degrees of longitude from the equator, positive to the south as on a screen. Shapes stay true at any zoom. */
export function mercatorY(lat: number): number {
  return -Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;
}

/** How many degrees of longitude are drawn as long as one of latitude there. */
export function stretchAt(lat: number): number {
  return 1 / Math.cos(lat * RADIANS);
}

/** The longitude counted on eastwards from `west`, so that it lies within one turn of it. */
export function eastOf(west: number, lon: number): number {
  return west + ((((lon - west) % 360) + 360) % 360);
}

const EARTH_RADIUS_KM = 6371;

/** The way between two places over the ground, and the direction in which it sets out from the first, in degrees from the north. */
export function wayBetween(from: Place, to: Place): { km: number; degrees: number } {
  const [a, b, turn] = [from.lat * RADIANS, to.lat * RADIANS, (to.lon - from.lon) * RADIANS];
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  const away = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(turn);
  const degrees = Math.atan2(east, north) / RADIANS;
  return { km: EARTH_RADIUS_KM * Math.atan2(Math.hypot(east, north), away), degrees: (degrees + 360) % 360 };
}
