import { expect, test } from 'vitest';
import { coversPage, patternOf, patternsOf, siteOfPattern } from '../../../src/platform/match-pattern.ts';

test.each([
  ['https://www.news.example/a?b', ['https://news.example/*', 'https://www.news.example/*']],
  ['http://news.example:8080/', ['http://news.example/*', 'http://www.news.example/*']],
  ['http://localhost:3000/x', ['http://localhost/*']],
  ['http://127.0.0.1/x', ['http://127.0.0.1/*']],
  ['chrome://extensions', []],
  ['about:blank', []],
  ['file:///tmp/a.html', []],
  ['chrome-extension://abc/popup.html', []],
  ['not an address', []],
  [undefined, []],
])('the site of %s is asked for as %j', (url, patterns) => {
  expect(patternsOf(url)).toEqual(patterns);
});

test('one page is one pattern, without its port', () => {
  expect(patternOf('https://en.news.example:444/a')).toBe('https://en.news.example/*');
  expect(patternOf('about:blank')).toBeUndefined();
});

test.each([
  ['*://*.news.example/*', 'https://news.example/a', true],
  ['*://*.news.example/*', 'http://en.news.example/', true],
  ['*://*.news.example/*', 'https://badnews.example/', false],
  ['https://news.example/*', 'https://www.news.example/', false],
  ['https://news.example/*', 'http://news.example/', false],
  ['*://*/*', 'https://anything.example/', true],
  ['<all_urls>', 'https://anything.example/', true],
  ['<all_urls>', 'chrome://settings', false],
  ['nonsense', 'https://news.example/', false],
])('%s covers %s: %s', (pattern, url, covers) => {
  expect(coversPage(pattern, url)).toBe(covers);
});

test.each([
  ['https://www.news.example/*', 'news.example'],
  ['*://*.news.example/*', 'news.example'],
  ['https://*/*', '*'],
  ['<all_urls>', '*'],
])('%s grants %s', (pattern, site) => {
  expect(siteOfPattern(pattern)).toBe(site);
});
