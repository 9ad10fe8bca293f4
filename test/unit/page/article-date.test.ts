import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../src/page/article.ts';
import { findArticleDate } from '../../../src/page/article-date.ts';
import { documentOf } from './dom.ts';

const TODAY = new Date('2026-11-24T12:00:00Z');
const TEXT = `<p>${'The ministers met in Seoul on Friday and spoke for two hours. '.repeat(10)}</p>`;

function dateOf({ head = '', header = '', body = TEXT, url = 'https://news.test/world/abe' }): string | undefined {
  const html = `<head><title>Ministers meet in Seoul</title>${head}</head>
    <body><article><header><h1>Ministers meet in Seoul</h1>${header}</header>${body}</article></body>`;
  const document = documentOf(html, url);
  const article = findArticle(document);
  const found = article && findArticleDate(document, article, TODAY);
  return found ? `${found.date} ${found.from}` : undefined;
}

const jsonLd = (text: unknown) =>
  `<script type="application/ld+json">${typeof text === 'string' ? text : JSON.stringify(text)}</script>`;

describe('the date of an article', () => {
  test.each([
    [
      'JSON-LD',
      { head: jsonLd({ '@type': 'NewsArticle', datePublished: '2015-12-28T09:00:00+09:00' }) },
      '2015-12-28 json-ld',
    ],
    [
      'a JSON-LD graph',
      {
        head: jsonLd({
          '@graph': [{ '@type': 'WebSite' }, { '@type': ['ReportageNewsArticle'], datePublished: '2015-12-28' }],
        }),
      },
      '2015-12-28 json-ld',
    ],
    [
      'JSON-LD of the page alone',
      { head: jsonLd({ '@type': 'WebPage', datePublished: '2015-12-28' }) },
      '2015-12-28 json-ld',
    ],
    [
      'broken JSON-LD',
      { head: jsonLd('{"@type":"NewsArticle","headline":"The "big" one","datePublished":"2015-12-28"}') },
      '2015-12-28 json-ld',
    ],
    [
      'the right one of several articles',
      {
        head: jsonLd([
          { '@type': 'NewsArticle', headline: 'Other', datePublished: '2012-01-01' },
          { '@type': 'NewsArticle', headline: 'Ministers meet in Seoul', datePublished: '2015-12-28' },
        ]),
      },
      '2015-12-28 json-ld',
    ],
    [
      'no list of other pages',
      {
        head: jsonLd({
          '@type': 'ItemList',
          itemListElement: [{ '@type': 'NewsArticle', datePublished: '2012-01-01' }],
        }),
      },
      undefined,
    ],
    [
      'JSON-LD before meta',
      {
        head: `<meta property="article:published_time" content="2011-01-01">${jsonLd({ '@type': 'NewsArticle', datePublished: '2015-12-28' })}`,
      },
      '2015-12-28 json-ld',
    ],
    ['Open Graph', { head: '<meta property="article:published_time" content="2015-12-28T00:00Z">' }, '2015-12-28 meta'],
    ['Dublin Core, whatever its case', { head: '<meta name="DC.Date" content="2015-12-28">' }, '2015-12-28 meta'],
    [
      'Parsely',
      { head: `<meta name="parsely-page" content='{"pub_date": "2015-12-28T01:02:03Z"}'>` },
      '2015-12-28 meta',
    ],
    ['Sailthru', { head: '<meta name="sailthru.date" content="Mon, 28 Dec 2015 10:00:00">' }, '2015-12-28 meta'],
    [
      'the more trusted name',
      { head: '<meta name="date" content="2016-02-02"><meta name="parsely-pub-date" content="2015-12-28">' },
      '2015-12-28 meta',
    ],
    [
      'never the last change',
      {
        head: '<meta name="modified-date" itemprop="datePublished" content="2016-02-02"><meta property="article:modified_time" content="2016-02-02">',
      },
      undefined,
    ],
    [
      'a time element at the headline',
      { header: '<time datetime="2015-12-28T10:00">Monday</time>' },
      '2015-12-28 time',
    ],
    [
      'a declared time before another',
      { header: '<time datetime="2016-02-02"></time><span itemprop="datePublished" content="2015-12-28"></span>' },
      '2015-12-28 time',
    ],
    ['no time of a teaser', { body: `${TEXT}<a href="/b"><time datetime="2012-01-01"></time>Other</a>` }, undefined],
    ['no time of an update', { header: '<p class="updated"><time datetime="2016-02-02"></time></p>' }, undefined],
    ['the address', { url: 'https://news.test/2015/12/28/abe.html' }, '2015-12-28 address'],
    ['an address with a month name', { url: 'https://news.test/world/2015/dec/28/abe' }, '2015-12-28 address'],
    ['an address in one number', { url: 'https://news.test/view?id=20151228-0001' }, '2015-12-28 address'],
    ['no number that is no date', { url: 'https://news.test/2015/99/28/1234567890' }, undefined],
    ['a date line', { header: '<p class="dateline">Seoul, 28 December 2015</p>' }, '2015-12-28 byline'],
    ['no date line of a change', { header: '<p class="dateline">Updated 28 December 2015</p>' }, undefined],
    [
      'no date in the running text',
      { body: `<p>On 28 December 2015 they agreed. ${'And more. '.repeat(60)}</p>` },
      undefined,
    ],
  ])('%s', (_, page, expected) => {
    expect(dateOf(page)).toBe(expected);
  });
});
