import { beforeAll, describe, expect, it } from 'vitest';
import { drawBaseMap } from '../../../../build/base-map.ts';
import { loadKnowledge } from '../../../../build/load-knowledge.ts';
import { KNOWLEDGE } from '../../../../build/paths.ts';
import { locate } from '../../../../src/knowledge/map/locate.ts';
import type { Entry, Place } from '../../../../src/model/entry.ts';
import type { BaseMap } from '../../../../src/model/locator.ts';

/** Reading and checking the whole base takes seconds on a busy machine. */
const READS_ALL_MS = 60_000;

let base: BaseMap;

beforeAll(async () => {
  base = await drawBaseMap();
});

const told = (place: Place, status: Entry['status'] = 'settled') =>
  locate(place, status, base).bearings.map(({ names, km, wind }) => [names.en, km, wind]);

describe('the map of a place', () => {
  it.each<[string, Place, string[]]>([
    ['Liancourt Rocks', { lat: 37.24, lon: 131.87 }, ['Seoul', 'Tokyo']],
    ['Senkaku/Diaoyu', { lat: 25.745, lon: 123.485 }, ['Naha']],
    ['the Northern Territories', { lat: 44, lon: 146 }, ['Sea of Okhotsk']],
    ['Berlin', { lat: 52.53, lon: 13.34 }, ['North America']],
  ])('of %s shows what lies around', (_, place, names) => {
    const { labels, mark } = locate(place, 'disputed', base);
    expect(labels.map((label) => label.names.en)).toEqual(expect.arrayContaining(names));
    for (const share of [mark.x, mark.y]) expect(share).toBeGreaterThan(0);
    for (const share of [mark.x, mark.y]) expect(share).toBeLessThan(1);
  });

  it('shows both coasts around a rock between them, and the whole world for a place far away', () => {
    const near = locate({ lat: 37.24, lon: 131.87 }, 'disputed', base);
    const [left, , width] = near.viewBox.map((units) => units / base.region.unit) as [number, number, number, number];
    // Gangneung and the Noto Peninsula.
    expect(left).toBeLessThan(128.9);
    expect(left + width).toBeGreaterThan(137);
    const far = locate({ lat: 37.78, lon: -122.42 }, 'settled', base);
    expect(far.path).toBe(base.world.path);
    expect(far.mark.x).toBeGreaterThan(0.6);
  });

  it('widens as the entry says', () => {
    const height = (place: Place) => locate(place, 'disputed', base).viewBox[3];
    const place = { lat: 12, lon: 113.5 };
    expect(height({ ...place, span: 30 }) / height(place)).toBeCloseTo(30 / 11, 1);
  });
});

describe('bearings', () => {
  it('tell a disputed place from a city of each side', () => {
    expect(told({ lat: 37.24, lon: 131.87 }, 'disputed')).toEqual([
      ['Hiroshima', 320, 0],
      ['Busan', 340, 1],
      ['Pyongyang', 570, 2],
    ]);
    expect(told({ lat: 25.745, lon: 123.485 }, 'disputed').map(([name]) => name)).toEqual(['Taipei', 'Fuzhou', 'Naha']);
    expect(told({ lat: 44, lon: 146 }, 'disputed').map(([name]) => name)).toEqual(['Nemuro', 'Yuzhno-Sakhalinsk']);
  });

  it('tell a place in a city by the city, another by the nearest one', () => {
    expect(told({ lat: 37.575, lon: 126.98 })).toEqual([['Seoul', 0, expect.any(Number)]]);
    expect(told({ lat: 37.956, lon: 126.677 })).toEqual([['Seoul', 50, 7]]);
  });
});

describe('the base', () => {
  it('names nothing on maps that a side disputes', () => {
    const names = base.landmarks.flatMap((landmark) => Object.values(landmark.names));
    const disputed =
      /sea of japan|east sea|日本海|東海|동해|일본해|south china|南シナ|남중국|takeshima|dokdo|senkaku|diaoyu|kuril/i;
    expect(names.filter((name) => disputed.test(name))).toEqual([]);
  });

  it('has landmarks with a name in each language of the interface, within the world', () => {
    const wrong = base.landmarks.filter(
      ({ names, lat, lon, kind }) =>
        !names.ja || !names.ko || Math.abs(lat) > 74 || Math.abs(lon) > 180 || !['city', 'land', 'sea'].includes(kind),
    );
    expect(wrong).toEqual([]);
  });

  it(
    'has a map for every entry with a place, among them the territories in dispute',
    async () => {
      const { entries } = await loadKnowledge(KNOWLEDGE);
      const placed = entries.flatMap(({ id, place, status }) =>
        place ? [{ id, ...locate(place, status, base) }] : [],
      );
      const lost = placed.filter(({ mark }) => [mark.x, mark.y].some((share) => share < 0.05 || share > 0.95));
      expect(lost.map(({ id }) => id)).toEqual([]);
      expect(placed.map(({ id }) => id)).toEqual(
        expect.arrayContaining([
          'dokdo-takeshima-dispute',
          'senkaku-diaoyu-dispute',
          'northern-territories-dispute',
          'northern-limit-line',
          'ieodo-socotra-rock',
          'south-china-sea-dispute',
        ]),
      );
    },
    READS_ALL_MS,
  );

  it('stays small: every map that is shown crosses from the background to a page', () => {
    expect(JSON.stringify(base.region).length).toBeLessThan(30_000);
    expect(JSON.stringify(base.world).length).toBeLessThan(10_000);
  });
});
