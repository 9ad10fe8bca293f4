import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../src/page/read-date.ts';

const TODAY = new Date('2026-11-24T12:00:00Z');

describe('a date as markup writes it', () => {
  test.each([
    ['2016-11-29', '2016-11-29'],
    ['2016-11-29T23:30:00-05:00', '2016-11-29'],
    ['2019-03-01 13:16', '2019-03-01'],
    ['2016/3/9', '2016-03-09'],
    ['2013.10.24 03:00', '2013-10-24'],
    ['2016年11月9日', '2016-11-09'],
    ['2024년 12월 3일 입력', '2024-12-03'],
    ['20161129', '2016-11-29'],
    ['20161129T1200', '2016-11-29'],
    ['20161129120000', '2016-11-29'],
    ['1480421975', '2016-11-29'],
    ['1480421975000', '2016-11-29'],
    ['29 November 2016', '2016-11-29'],
    ['Tue, 07 Apr 2020 07:36:07 +0530', '2020-04-07'],
    ['29-Nov-2016', '2016-11-29'],
    ['1st of May 2015', '2015-05-01'],
    ['November 29, 2016', '2016-11-29'],
    ['Sept. 3 2016', '2016-09-03'],
    ['Fri Mar 13 21:30:09 EST 2015', '2015-03-13'],
    ['Published: May 4, 2015 at 9 pm', '2015-05-04'],
  ])('%s', (text, date) => {
    expect(readDate(text, TODAY)).toBe(date);
  });

  test.each([
    ['05/06/2016'],
    ['2014-00-29T23:12:27Z'],
    ['2015-02-30'],
    ['1970-01-01'],
    ['2031-01-01'],
    ['yesterday'],
    ['May 2015'],
    ['Marchers, 12 of them, 2016'],
    [''],
    [null],
  ])('names no day: %s', (text) => {
    expect(readDate(text, TODAY)).toBeUndefined();
  });

  test('takes tomorrow, where the day has begun for others, and not the day after', () => {
    expect(readDate('2026-11-25', TODAY)).toBe('2026-11-25');
    expect(readDate('2026-11-26', TODAY)).toBeUndefined();
  });

  test('reads every day of the web age in each usual form, and never throws', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: TODAY, noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.string(), (date, noise) => {
        const iso = date.toISOString().slice(0, 10);
        const english = date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
        for (const text of [iso, date.toISOString(), iso.replaceAll('-', ''), english]) {
          expect(readDate(text, TODAY)).toBe(iso);
        }
        readDate(noise, TODAY);
      }),
    );
  });

  test.each([
    'de',
    'fr',
    'es',
    'pt-BR',
    'it',
    'nl',
    'sv',
    'da',
    'no',
    'fi',
    'pl',
    'cs',
    'sk',
    'ru',
    'uk',
    'el',
    'tr',
    'id',
    'hu',
    'ro',
    'bg',
    'hr',
    'hi',
    'ar',
    'th',
    'ja',
    'ko',
    'zh',
  ])('reads every day as %s writes it', (language) => {
    const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
    const format = new Intl.DateTimeFormat(language, options);
    const day = fc.date({ min: new Date('1990-01-01'), max: TODAY, noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        expect(readDate(format.format(date), TODAY, language)).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  test.each([
    ['05/06/2016', 'en-US', '2016-05-06'],
    ['05/06/2016', 'en-GB', '2016-06-05'],
    ['05/06/2016', 'fr', '2016-06-05'],
    ['05/06/2016', 'ja', undefined],
    ['13/05/2014', 'en', '2014-05-13'],
    ['平成31年4月30日', 'ja', '2019-04-30'],
    ['平成元年1月8日', 'ja', undefined],
    ['令和六年十二月三日', 'ja', '2024-12-03'],
    ['R6.12.3', 'ja', '2024-12-03'],
    ['昭和64年1月7日', 'ja', undefined],
    ['Mayor, 13 of May 2014', 'es', '2014-05-13'],
    ['٤ آب ٢٠١٣', 'ar', '2013-08-04'],
    ['3 jui 2014', 'fr', undefined],
    ['3 juil. 2014', 'fr', '2014-07-03'],
    ['13 xyz 2014', 'not a language', undefined],
  ])('%s in %s', (text, language, date) => {
    expect(readDate(text, TODAY, language)).toBe(date);
  });
});
