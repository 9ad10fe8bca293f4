import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutStrip } from '../../../src/dossier/strip.ts';

const on = (...dates: string[]) => dates.map((date) => ({ date }));

describe('the drawn strip', () => {
  test('spans from the first year to the last, the article among them', () => {
    const strip = layOutStrip(on('1965-06-22', '1993'), on('2018-10-30'), '2014-05-13');
    expect(strip).toMatchObject({ from: 1965, to: 2018, tallest: 1 });
    expect(strip?.article).toBeCloseTo((2014.36 - 1965) / 54, 2);
    expect(strip?.ticks.map(({ year }) => year)).toEqual([1980, 2000]);
  });

  test('reaches to an article that is later than all it tells of', () => {
    expect(layOutStrip(on('1895', '1965'), [], '2014')).toMatchObject({ from: 1895, to: 2014 });
  });

  test.each([
    ['no events', on(), '2014-05-13'],
    ['one year', on('2014-01', '2014-12-31'), '2014-05-13'],
  ])('is not drawn for %s', (_, events, date) => {
    expect(layOutStrip(events, [], date)).toBeUndefined();
  });

  test('keeps all within its width and loses no event', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1000, max: 2030 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 3 }),
      )
      .map(([y, m, d, parts]) => [y, String(m).padStart(2, '0'), String(d).padStart(2, '0')].slice(0, parts).join('-'));
    fc.assert(
      fc.property(fc.array(date), fc.array(date), fc.option(date, { nil: undefined }), (until, since, article) => {
        const strip = layOutStrip(on(...until), on(...since), article);
        if (strip === undefined) return;
        const places = [...strip.columns.map(({ at }) => at), ...strip.ticks.map(({ at }) => at), strip.article ?? 0];
        expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
        expect(strip.columns.reduce((sum, column) => sum + column.until + column.since, 0)).toBe(
          until.length + since.length,
        );
        expect(strip.ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});
