/*
 * The base map of all locator maps, from Natural Earth's land as world-atlas carries it: land and sea only. What is smaller than a
 * mark on a map is left out, and islets in dispute with it: a place is where its mark is.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { parse } from 'yaml';
import { mercatorY } from '../src/knowledge/map/mercator.ts';
import type { BaseMap, Coast, Landmark } from '../src/model/locator.ts';
import { pathSink } from './path-sink.ts';
import { KNOWLEDGE, ROOT } from './paths.ts';

/** The package with the coasts; its licence is shipped with them. */
export const ATLAS = 'world-atlas';

type Land = Parameters<typeof presimplify>[0];

/** How a coast is drawn. `detail`: corners that span less, in square degrees, are cut off. */
interface Drawing extends Omit<Coast, 'path'> {
  file: string;
  detail: number;
}

const REGION: Drawing = {
  file: 'land-50m.json',
  detail: 0.003,
  unit: 20,
  bounds: { west: 86, east: 164, south: -10, north: 57 },
};

/** Cut through the Atlantic, since what is told here lies around the Pacific. */
const WORLD: Drawing = {
  file: 'land-110m.json',
  detail: 0.5,
  unit: 3,
  bounds: { west: -30, east: 330, south: -56, north: 74 },
};

/** Draws the base map, with the landmarks that editors chose. */
export async function drawBaseMap(): Promise<BaseMap> {
  const [region, world, landmarks] = await Promise.all([
    drawCoast(REGION),
    drawCoast(WORLD),
    readFile(join(KNOWLEDGE, 'landmarks.yaml'), 'utf8').then((text) => parse(text) as Landmark[]),
  ]);
  return { region, world, landmarks };
}

async function drawCoast({ file, detail, unit, bounds }: Drawing): Promise<Coast> {
  const atlas: Land = JSON.parse(await readFile(join(ROOT, 'node_modules', ATLAS, file), 'utf8'));
  const weighed = presimplify(atlas);
  const drawn = simplify(filter(weighed, filterWeight(weighed, 2 * detail)), detail);
  const land = drawn.objects.land;
  if (!land) throw new Error(`${file} holds no land.`);
  const { west, east, south, north } = bounds;
  const middle = (west + east) / 2;
  // Mercator with one unit for each part of a degree; x is counted from the bounds' middle, which is in the rotation.
  const projection = geoMercator()
    .rotate([-middle, 0])
    .scale((unit * 180) / Math.PI)
    .translate([middle * unit, 0])
    .precision(0)
    .clipExtent([
      [west * unit, mercatorY(north) * unit],
      [east * unit, mercatorY(south) * unit],
    ]);
  const sink = pathSink();
  geoPath(projection, sink.context)(feature(drawn, land));
  return { path: sink.path(), unit, bounds };
}
