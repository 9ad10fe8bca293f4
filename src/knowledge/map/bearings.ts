import type { Place } from '../../model/entry.ts';
import type { Bearing, Landmark, Wind } from '../../model/locator.ts';
import { wayBetween } from './mercator.ts';

/** Within a large city, or at its edge. */
const IN_CITY_KM = 25;
/** Of places between several sides no more are named than a sentence carries. */
const MOST = 3;
/** A city of another side is named up to this distance, however close the first one is ... */
const CLOSE_KM = 500;
/** ... or up to this many times the distance of the first one. */
const CLOSE_TIMES = 2;
/** Distances are told as exact as a reader can use them. */
const ROUND_KM = { fine: 5, coarse: 10, coarseFrom: 100 } as const;

/**
 * Where a place lies as seen from the nearest city; a disputed one (`sides`) from the nearest of each side that is close, so that a
 * rock between two coasts is never told from one of them alone.
 */
export function bearingsOf(place: Place, landmarks: readonly Landmark[], { sides }: { sides: boolean }): Bearing[] {
  const ways = landmarks
    .filter(({ kind }) => kind === 'city')
    .map((city) => ({ city, ...wayBetween(city, place) }))
    .sort((a, b) => a.km - b.km);
  const [nearest] = ways;
  if (!nearest) return [];
  const inCity = nearest.km <= IN_CITY_KM;
  const within = inCity ? nearest.km : Math.max(CLOSE_KM, nearest.km * CLOSE_TIMES);
  const told = new Set<string>();
  const close = ways.filter(({ city, km }) => {
    const side = city.side ?? city.names.en;
    const isFirst = !told.has(side);
    told.add(side);
    return isFirst && km <= within;
  });
  return close.slice(0, sides ? MOST : 1).map(({ city, km, degrees }) => ({
    names: city.names,
    km: inCity ? 0 : round(km),
    wind: (Math.round(degrees / 45) % 8) as Wind,
  }));
}

function round(km: number): number {
  const step = km < ROUND_KM.coarseFrom ? ROUND_KM.fine : ROUND_KM.coarse;
  return Math.round(km / step) * step;
}
