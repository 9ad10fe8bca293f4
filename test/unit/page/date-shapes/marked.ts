import { article, jsonLd, meta, type Shape } from './shape.ts';

/** Dates that the page's data state. */
export const MARKED: Record<string, Shape[]> = {
  'JSON-LD': [
    { name: 'an article', expected: '2014-05-13 json-ld', head: jsonLd(article('2014-05-13T09:00:00+09:00')) },
    {
      name: 'a graph of article, page, site and organization',
      expected: '2014-05-13 json-ld',
      head: jsonLd({
        '@graph': [
          { '@type': 'WebSite', dateCreated: '2009-01-01' },
          { '@type': 'Organization', foundingDate: '1990-01-01' },
          { '@type': 'WebPage', datePublished: '2014-05-13T08:35:32+01:00', dateModified: '2023-11-09' },
          article('2014-05-13T08:35:32+01:00', { dateModified: '2023-11-09T08:44:22+00:00' }),
        ],
      }),
    },
    {
      name: 'the address tells which of several articles',
      expected: '2014-05-13 json-ld',
      url: 'https://news.test/world/seoul-4672302.html',
      head: jsonLd([
        { '@type': 'NewsArticle', headline: 'Another', url: 'https://news.test/b', datePublished: '2012-01-01' },
        {
          '@type': 'NewsArticle',
          headline: 'For search engines',
          mainEntityOfPage: { '@id': '/world/seoul-4672302.html' },
          datePublished: '2014-05-13',
        },
      ]),
    },
    {
      name: 'several articles, none of them this one',
      expected: undefined,
      head: jsonLd([
        { '@type': 'NewsArticle', headline: 'Another', datePublished: '2012-01-01' },
        { '@type': 'NewsArticle', headline: 'A third', datePublished: '2013-01-01' },
      ]),
    },
    {
      name: 'a raw line break inside a string',
      expected: '2014-05-13 json-ld',
      head: jsonLd(`{"@type":"NewsArticle","description":"One\nTwo","datePublished":"2014-05-13","x":1}`),
    },
    {
      name: 'a comma too many',
      expected: '2014-05-13 json-ld',
      head: jsonLd('{"@type":"NewsArticle","datePublished":"2014-05-13","author":[{"name":"A"},],}'),
    },
    {
      name: 'an unescaped quotation mark',
      expected: '2014-05-13 json-ld?',
      head: jsonLd('{"@type":"NewsArticle","headline":"The "big" one","datePublished":"2014-05-13"}'),
    },
    {
      name: 'a video in the article has its own',
      expected: '2014-05-13 json-ld',
      head: jsonLd(article('2014-05-13', { video: { '@type': 'VideoObject', uploadDate: '2011-01-01' } })),
    },
    {
      name: 'a live blog and its posts',
      expected: '2014-05-13 json-ld',
      head: jsonLd({
        '@type': 'LiveBlogPosting',
        headline: 'Live',
        coverageStartTime: '2014-05-13T06:00:00+09:00',
        liveBlogUpdate: [
          { '@type': 'BlogPosting', headline: 'x', datePublished: '2014-05-15T06:00:00+09:00' },
          { '@type': 'BlogPosting', headline: 'y', datePublished: '2014-05-14T06:00:00+09:00' },
        ],
      }),
    },
    {
      name: 'modified alone',
      expected: undefined,
      head: jsonLd({ '@type': 'NewsArticle', dateModified: '2020-01-01' }),
    },
    { name: '1970', expected: undefined, head: jsonLd(article('1970-01-01T00:00:00Z')) },
    { name: 'year 1', expected: undefined, head: jsonLd(article('0001-01-01T00:00:00')) },
    { name: 'the future', expected: undefined, head: jsonLd(article('2031-01-01')) },
    { name: 'a template that was not filled', expected: undefined, head: jsonLd(article('{{ published }}')) },
  ],
  meta: [
    {
      name: 'Open Graph in `value`',
      expected: '2014-05-13 meta',
      head: '<meta name="article:published_time" value="2014-05-13T21:00+09:00">',
    },
    {
      name: 'microdata beside a pubdate and changes',
      expected: '2014-05-13 meta',
      head: `<meta content="2014-05-13T19:20:45+07:00" itemprop="datePublished" name="pubdate"><meta content="2014-06-13" itemprop="dateModified" name="lastmod">`,
    },
    { name: 'Dublin Core', expected: '2014-05-13 meta', head: meta('DC.date.issued', '2014-05-13T18:28:00+03:00') },
    {
      name: 'a release date in Japanese',
      expected: '2014-05-13 meta?',
      lang: 'ja',
      head: meta('release:date', '2014年5月13日 11時00分'),
    },
    { name: 'a creation date', expected: '2014-05-13 meta?', head: meta('creation_date', '2014-05-13T21:00:00+09:00') },
    { name: 'in one number', expected: '2014-05-13 meta?', head: meta('cXenseParse:abc-pubday', '20140513') },
    { name: 'the bare name "date"', expected: '2014-05-13 meta?', head: meta('date', '2014-05-13') },
    { name: 'when it expires', expected: undefined, head: meta('expires', 'Tue, 13 May 2014 00:00:00 GMT') },
    {
      name: 'the last change alone',
      expected: undefined,
      head: meta('last-modified', '2014-05-13') + meta('article:modified_time', '2014-05-13'),
    },
    { name: 'the copyright', expected: undefined, head: meta('copyright', 'Copyright 2014-05-13') },
  ],
  'time zones': [
    { name: 'the offset given', expected: '2014-05-14 json-ld', head: jsonLd(article('2014-05-14T08:30:00+09:00')) },
    {
      name: 'UTC, and a visible line of the next day',
      expected: '2014-05-14 json-ld',
      lang: 'en',
      head: jsonLd(article('2014-05-13T23:30:00Z')),
      under: '<p class="date">May 14, 2014 08:30 JST</p>',
    },
    {
      name: 'UTC, and an address of the next day',
      expected: '2014-05-14 json-ld',
      url: 'https://news.test/2014/05/14/seoul',
      head: jsonLd(article('2014-05-13T23:30:00Z')),
    },
    {
      name: 'UTC, and a visible line of the day before',
      expected: '2014-05-13 json-ld',
      lang: 'en-US',
      head: jsonLd(article('2014-05-14T02:30:00.000Z')),
      under: '<div>Published May 13, 2014</div>',
    },
    {
      name: 'UTC, and the same moment with an offset',
      expected: '2014-05-14 json-ld',
      head: jsonLd(article('2014-05-13T23:30:00+00:00')) + meta('article:published_time', '2014-05-14T08:30:00+09:00'),
    },
    {
      name: 'UTC alone on a Japanese page',
      expected: '2014-05-14 json-ld?',
      lang: 'ja',
      head: jsonLd(article('2014-05-13T23:30:00Z')),
    },
    {
      name: 'UTC, and the time of the last change',
      expected: '2014-05-13 json-ld',
      head: jsonLd(article('2014-05-13T22:00:40.000Z')),
      under:
        '<time datetime="2014-05-14T12:43:39.889Z">May 13, 2014, 10:00 PM UTC / Updated May 14, 2014, 12:43 PM UTC</time>',
    },
    {
      name: 'a day of UTC, and an address and a time of the day before',
      expected: '2014-06-29 time',
      url: 'https://news.test/2014/6/29/585-abe',
      head: meta('sailthru.date', '2014-06-30'),
      under: '<time datetime="2014-06-29 20:08:00-0400" pubdate>June 29, 2014 08:08 pm</time>',
    },
    {
      name: 'a day, and only an address of the day before',
      expected: '2014-06-30 meta?',
      url: 'https://news.test/2014/6/29/585-abe',
      head: meta('sailthru.date', '2014-06-30'),
    },
    {
      name: 'UTC that no zone brings to the visible day',
      expected: '2014-05-13 json-ld?',
      head: jsonLd(article('2014-05-13T05:00:00Z')),
      under: '<p class="date">May 14, 2014</p>',
    },
    { name: 'seconds since 1970', expected: '2014-05-13 meta', head: meta('article:published_time', '1399975200') },
  ],
};
