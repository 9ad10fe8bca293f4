import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../src/model/partial-date.ts';
import { spellDate, spellYears } from '../../../src/ui/dates.ts';

describe('spellDate', () => {
  it.each([
    ['1965', 'en', '1965'],
    ['1965-06', 'en', 'June 1965'],
    ['1965-06-22', 'en', '22 June 1965'],
    ['2015-12-28', 'en', '28 December 2015'],
    ['1592-05-23', 'en', '23 May 1592'],
    ['1965-06-22', 'ja', '1965年6月22日'],
    ['1965-06', 'ja', '1965年6月'],
    ['1965-06-22', 'ko', '1965년 6월 22일'],
    ['in spring', 'en', 'in spring'],
    ['1965-6-2', 'en', '1965-6-2'],
    ['', 'en', ''],
  ] as const)('%s in %s is %s', (date, language, expected) => {
    expect(spellDate(date, language)).toBe(expected);
  });
});

describe('compareDates', () => {
  it.each([
    ['2015', '2016', -1],
    ['2015-12-28', '2015-12-27', 1],
    ['2015-12-28', '2015-12-28', 0],
    ['2015', '2015-12-28', 0],
    ['2015-12', '2015-12-01', 0],
    ['2015-11', '2015-12-01', -1],
    ['2016', '2015-12-28', 1],
  ])('%s against %s is %d', (a, b, expected) => {
    expect(compareDates(a, b)).toBe(expected);
    expect(compareDates(b, a)).toBe(expected === 0 ? 0 : -expected);
  });
});

describe('spellYears', () => {
  it.each([
    ['1954-09-21', '2022-07-08', '1954–2022'],
    ['2006-09-26', '2006-12-01', '2006'],
    ['2025-10-21', undefined, '2025–'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(spellYears(from, to)).toBe(expected);
  });
});
