import { article, HEADLINE, jsonLd, meta, type Shape } from './shape.ts';

const SENTENCES = 'And more of it followed. '.repeat(30);

/** Shapes in which the date stands where nothing says that it is one, and their like with a date of something else. */
export const LONE: Record<string, Shape[]> = {
  'above the headline': [
    {
      name: 'the only date line',
      expected: '2014-05-13 byline?',
      lang: 'de',
      above: '<div class="head">13.05.2014 (jd) <span>3</span> <span>von</span> <span>5</span></div>',
    },
    {
      name: 'a heading of the day',
      expected: '2014-05-13 byline?',
      above: '<h2 class="date-header"><span>Tuesday, May 13, 2014</span></h2>',
    },
    {
      name: 'of the month that the address has',
      expected: '2014-05-13 byline?',
      url: 'https://news.test/2014/05/ministers-meet.html',
      above: '<h2><span>Tuesday, May 13, 2014</span></h2>',
    },
    {
      name: 'of another month than the address',
      expected: '2014-05 address?',
      url: 'https://news.test/2014/05/ministers-meet.html',
      above: '<h2><span>Saturday, January 3, 2015</span></h2>',
    },
    {
      name: 'two of them',
      expected: undefined,
      above: '<p>Saturday, January 3, 2015</p><p>Tuesday, May 13, 2014</p>',
    },
    { name: 'in a link elsewhere', expected: undefined, above: '<a href="/b">May 13, 2014</a>' },
    { name: 'in a menu', expected: undefined, above: '<nav><span>May 13, 2014</span></nav>' },
    {
      name: 'an earlier one does not go before the data',
      expected: '2014-05-13 json-ld',
      above: '<p>January 3, 2012</p>',
      head: jsonLd(article('2014-05-13')),
    },
  ],
  'the only claim': [
    {
      name: 'in a box beside the article',
      expected: '2014-05-13 byline?',
      lang: 'de',
      below: '<div class="box"><strong>Quelle</strong><br>VERÖFFENTLICHT AM 13.05.2014 <span>Mehr</span></div>',
    },
    {
      name: 'beside a calendar of events',
      expected: '2014-05-13 byline?',
      below: `<div>Published on May 13, 2014</div>
        <ul><li><span><time datetime="2026-12-11">December 11, 2026</time></span></li>
        <li><span><time datetime="2015-12-09">December 9, 2015</time></span></li></ul>`,
    },
    {
      name: 'two claims of two dates',
      expected: undefined,
      below: '<p>Published on May 13, 2014</p><p>Published on June 1, 2014</p>',
    },
    { name: 'of a comment', expected: undefined, below: '<div class="comments"><p>Posted on May 13, 2014</p></div>' },
    { name: 'of a change', expected: undefined, below: '<p>Updated on May 13, 2014</p>' },
  ],
  'lines about the post': [
    {
      name: 'a sentence below the text',
      expected: '2014-05-13 byline?',
      text: `<p>${SENTENCES}</p><p class="postmetadata alt"><small>This entry was posted on Tuesday, May 13th, 2014 at
        10:15 am and is filed under <a href="/c">Diplomacy</a>. You can follow any responses to this entry through the
        <a href="/feed">feed</a>. Both comments and pings are currently closed.</small></p>`,
    },
    {
      name: 'of the month that the address has',
      expected: '2014-05-13 byline?',
      lang: 'de',
      url: 'https://news.test/2014/05/ministers-meet/',
      text: `<p>${SENTENCES}</p><div class="post-footer">Dieser Text wurde am 13. Mai 2014 um 14:48 von
        <a href="/jd">Jo Doe</a> geschrieben und in die Kategorie <a href="/c">Diplomatie</a> eingeordnet.</div>`,
    },
    {
      name: 'author, day and topics',
      expected: '2014-05-13 byline?',
      lang: 'de',
      text: `<p>${SENTENCES}</p><div><div class="asset-meta">Von Jo am 13.05.2014, 11:51 | 0 Meinungen |
        <a href="/c">Diplomatie</a></div></div>`,
    },
    {
      name: 'of a comment',
      expected: undefined,
      text: `<p>${SENTENCES}</p><ul class="comments"><li><div class="comment-meta">Jo on May 13, 2014</div></li></ul>`,
    },
    { name: 'of a change', expected: undefined, under: '<div class="entry-meta">Last updated May 13, 2014</div>' },
    { name: 'of rights', expected: undefined, below: '<div class="footer">© May 13, 2014 The Outlet</div>' },
  ],
  'names that mislead': [
    {
      name: 'an opinion page calls all its parts comment',
      expected: '2014-05-13 byline?',
      above: `<h2 class="comment-headline">${HEADLINE}</h2>`,
      under: '<div class="comment-publishDate"><span>Tuesday,</span> <span>May 13, 2014</span></div>',
    },
    {
      name: 'a comment on a page that does not',
      expected: undefined,
      under: '<div class="comment-publishDate"><span>Tuesday,</span> <span>May 13, 2014</span></div>',
    },
    {
      name: 'a date line of any element',
      expected: '2014-05-13 byline?',
      lang: 'hu',
      under: `<p>${SENTENCES}</p><sub class="datum">2014.05.13 10:28</sub>`,
    },
    {
      name: 'a date in Spanish class names',
      expected: '2014-05-13 byline?',
      lang: 'fr',
      under: `<p>${SENTENCES}</p><p class="fecha"><span>mardi 13 mai 2014</span></p>`,
    },
  ],
  'links to the page itself': [
    {
      name: 'a time in the permalink',
      expected: '2014-05-13 time?',
      under: '<a href="/world/abe/" rel="bookmark"><time class="entry-date" datetime="2014-05-13">13 May</time></a>',
    },
    {
      name: 'as the canonical address has it',
      expected: '2014-05-13 time?',
      url: 'https://amp.test/view?id=7',
      head: '<link rel="canonical" href="https://news.test/abe">',
      under: '<a href="https://news.test/abe"><time datetime="2014-05-13"></time></a>',
    },
    {
      name: 'a comment of the page',
      expected: undefined,
      under: '<a href="#comment-7"><time datetime="2014-05-13"></time></a>',
    },
    {
      name: 'another article',
      expected: undefined,
      under: '<a href="/world/other" rel="bookmark"><time datetime="2014-05-13"></time></a>',
    },
  ],
  'years of two digits': [
    {
      name: 'German',
      expected: '2012-05-08 byline?',
      lang: 'de',
      under: '<p>von <a href="/jd">Jo Doe</a>, 8.5.12</p>',
    },
    { name: 'French', expected: '2013-08-09 byline?', lang: 'fr', under: '<p class="date">Publié le 09/08/13</p>' },
    {
      name: 'of the States',
      expected: '2015-03-09 byline?',
      lang: 'en-US',
      under: '<p class="date">3/09/15 8:00am</p>',
    },
    { name: 'American', expected: '2013-08-17 byline?', lang: 'en', under: '<p class="date">8/17/13 11:04am</p>' },
    { name: 'no order is known in English', expected: undefined, lang: 'en', under: '<p class="date">09/08/13</p>' },
    { name: 'the year is first in Korean', expected: undefined, lang: 'ko', under: '<p class="date">19.11.02</p>' },
    { name: 'a version', expected: undefined, lang: 'de', under: '<p>Version 1.2.12</p>' },
    { name: 'a longer version', expected: undefined, lang: 'de', under: '<p class="date">1.2.12.4</p>' },
    { name: 'of no day', expected: undefined, lang: 'de', under: '<p class="date">31.2.12</p>' },
    {
      name: 'of the month that the address has, in no known language',
      expected: '2014-05-13 byline?',
      url: 'https://news.test/2014/05/ministers-meet.html',
      above: '<h2 class="date-header">13.5.14</h2>',
    },
    {
      name: 'of another month than the address',
      expected: '2014-05 address?',
      url: 'https://news.test/2014/05/ministers-meet.html',
      above: '<h2 class="date-header">5.6.14</h2>',
    },
  ],
  elsewhere: [
    {
      name: 'in brackets at the head of the text',
      expected: '2014-05-13 byline?',
      lang: 'de',
      text: `<p><b>(13.05.2014) Die Minister trafen sich. ${SENTENCES}</b></p>`,
    },
    {
      name: 'at the head of the text, without a place',
      expected: '2014-05-13 byline?',
      text: `<p>May 13, 2014 -- The ministers met. ${SENTENCES}</p>`,
    },
    {
      name: 'a story that begins with a day does not go before the data',
      expected: '2014-05-13 json-ld',
      head: jsonLd(article('2014-05-13')),
      text: `<p>September 11, 2001 -- Nobody met. ${SENTENCES}</p>`,
    },
    {
      name: 'in brackets within the text',
      expected: undefined,
      lang: 'de',
      text: `<p>Die Minister (13.05.2014) trafen sich. ${SENTENCES}</p>`,
    },
    {
      name: 'entered, in a box named for a sponsor',
      expected: '2014-05-13 byline?',
      lang: 'ko',
      under: '<div class="sponsor">기사입력 <span>2014.05.13. 오전 8:08</span></div>',
    },
    { name: 'a date of a sponsor', expected: undefined, under: '<div class="sponsor"><b>May 13, 2014</b></div>' },
    {
      name: 'a month of a language that the page does not declare',
      expected: '2014-05-13 byline?',
      under: '<p class="date">13 мая 2014</p>',
    },
    {
      name: 'a month that is two months in two languages',
      expected: undefined,
      under: '<p class="date">13 listopada 2014</p>',
    },
    { name: 'a name with a colon', expected: '2014-05-13 meta?', head: meta('DC:date', '2014-05-13') },
    { name: 'a citation', expected: '2014-05-13 meta?', head: meta('abc_citation_date', '2014-05-13') },
    {
      name: 'a date in a column far behind the text',
      expected: undefined,
      above: '<section><div><div>',
      under: '</div>',
      text: `<p>${SENTENCES}</p></div></div><ul><li class="date">January 3, 2015</li><li>Other</li></ul><div>`,
    },
    {
      name: 'a time in a column far behind the text',
      expected: undefined,
      above: '<section><div><div>',
      under: '</div>',
      text: `<p>${SENTENCES}</p></div></div><ul><li><time datetime="2015-01-03"></time></li><li>Other</li></ul><div>`,
    },
    {
      name: 'a date right behind the text',
      expected: '2014-05-13 byline?',
      above: '<section>',
      text: `<p>${SENTENCES}</p></div><p class="date">May 13, 2014</p><div>`,
    },
  ],
};
