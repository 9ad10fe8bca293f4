import type { Place } from './entry.ts';
import type { Localized } from './language.ts';

type Names = Localized<string> & { en: string };

/** What a map may name beside the place that it is for. Editors choose them; none has a name that is in dispute. */
export interface Landmark extends Place {
  kind: 'city' | 'land' | 'sea';
  names: Names;
  /** Of cities: a word of the base's own that all cities on one side of a border, a line or a sea share. Never shown. */
  side?: string;
  /** The widest map, in degrees of latitude, that names it. */
  upTo: number;
  /** The narrowest map that names it; any where absent. */
  from?: number;
}

/** Coasts as one path of an SVG, in Mercator's projection; borders are not drawn. */
export interface Coast {
  path: string;
  /** Units of the path for a degree of longitude. */
  unit: number;
  /** What of the world it covers, in degrees. `east` may pass 180: the Pacific stays whole. */
  bounds: { west: number; east: number; south: number; north: number };
}

/** The base map that all locator maps share. */
export interface BaseMap {
  /** East Asia, finely. */
  region: Coast;
  /** The whole world, coarsely. */
  world: Coast;
  landmarks: Landmark[];
}

/** The eight winds clockwise from the north, as an index from 0. */
export type Wind = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Where a place lies as seen from a city. */
export interface Bearing {
  names: Names;
  /** Rounded; 0 for a place in the city or close to it. */
  km: number;
  wind: Wind;
}

/** A map that shows where a place is, laid out: whoever shows it draws the path and sets names at their places. */
export interface Locator {
  path: string;
  /** The part of the path to be seen: x, y, width, height. */
  viewBox: readonly [number, number, number, number];
  /** Places on the map are shares of its width and height, from 0 to 1, from the top left. */
  mark: { x: number; y: number };
  labels: { kind: Landmark['kind']; names: Names; x: number; y: number }[];
  place: Place;
  /** From one city of each side that is close, the nearest first. */
  bearings: Bearing[];
}
