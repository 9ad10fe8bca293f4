import { expect, test } from 'vitest';
import { languageOf } from '../../../src/model/language.ts';

test.each([
  ['ja-JP', 'ja'],
  ['EN', 'en'],
  [' ko_KR', 'ko'],
  ['zh-Hant-TW', 'zh'],
  ['fr', undefined],
  ['', undefined],
  [undefined, undefined],
])('the bare language of %j is %j', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
