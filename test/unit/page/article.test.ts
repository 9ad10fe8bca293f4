import { describe, expect, test } from 'vitest';
import { findArticle } from '../../../src/page/article.ts';
import { documentOf } from './dom.ts';

const sentence = 'The ministers met in Seoul on Friday and spoke for two hours about the treaty. ';
const paragraphs = (count: number, text = sentence) => `<p>${text.repeat(3)}</p>`.repeat(count);
const teaser = (n: number) =>
  `<li><h3><a href="/${n}">Something else happened in town number ${n}</a></h3><p>${sentence.repeat(2)}</p></li>`;
const teasers = (count: number) => `<ul>${Array.from({ length: count }, (_, n) => teaser(n)).join('')}</ul>`;

/** What is read of a page, a region a line, white space folded. */
function regionsOf(html: string): string[] | null {
  const article = findArticle(documentOf(html));
  return article?.regions.map((region) => region.id || region.localName) ?? null;
}

describe('the article of a page', () => {
  test.each([
    [
      'an article element',
      `<article id="a"><h1>Ministers meet</h1>${paragraphs(5)}</article><aside>${paragraphs(3)}</aside>`,
      ['a'],
    ],
    [
      'the article body',
      `<h1 id="h">Ministers meet in Seoul</h1><div itemprop="articleBody" id="b">${paragraphs(5)}</div>`,
      ['h', 'b'],
    ],
    [
      'text without any semantics',
      `<div><h1 id="h">Ministers meet in Seoul</h1><div id="t">${paragraphs(6)}</div></div><div>${teasers(3)}</div>`,
      ['h', 't'],
    ],
    ['lines broken in one element', `<td id="t">${`${sentence}<br><br>`.repeat(12)}</td>`, null],
    [
      'lines broken in a cell',
      `<table><tr><td id="t">${`${sentence}<br><br>`.repeat(12)}</td><td>Menu</td></tr></table>`,
      ['t'],
    ],
    [
      'the lead between headline and text',
      `<h1 id="h">Ministers meet in Seoul</h1><p id="l">${sentence}</p><div id="t">${paragraphs(6)}</div>`,
      ['h', 'l', 't'],
    ],
    [
      'the article, not its comments',
      `<h1 id="h">Ministers meet</h1><div id="t">${paragraphs(4)}</div><div class="comments">${paragraphs(20)}</div>`,
      ['h', 't'],
    ],
    [
      'the one long article among teasers that are articles',
      `<main><article id="a"><h1>Ministers meet</h1>${paragraphs(8)}</article>${'<article><h2><a href="/b">B</a></h2><p>Short words of a teaser that says little more.</p></article>'.repeat(20)}</main>`,
      ['a'],
    ],
    [
      'an article named after its sidebar',
      `<div class="story-with-sidebar related" id="a"><h1>Ministers meet in Seoul</h1>${paragraphs(6)}</div>`,
      ['a'],
    ],
    ['a page within one form', `<form id="f"><h1>Ministers meet in Seoul</h1>${paragraphs(6)}</form>`, ['f']],
    [
      'a live page of many posts',
      `<main id="m"><h1>Ministers meet: live</h1>${`<article>${paragraphs(1)}</article>`.repeat(9)}</main>`,
      ['m'],
    ],
  ])('is %s', (_, html, expected) => {
    const title =
      '<head><title>Ministers meet in Seoul | The Paper</title><meta property="og:type" content="article"></head>';
    expect(regionsOf(`${title}<body>${html}</body>`)).toEqual(expected ?? ['body']);
  });

  test.each([
    ['a front page', `<main><h1>The Paper</h1>${teasers(30)}</main>`],
    [
      'a front page whose teasers are articles',
      `<main>${`<article><h2><a href="/b">A long enough headline of a teaser</a></h2><p>${sentence}</p></article>`.repeat(25)}</main>`,
    ],
    ['a page with little text', `<h1>Ministers meet</h1><p>${sentence}</p>`],
    ['a list of links', `<ul>${`<li><a href="/x">${sentence}</a></li>`.repeat(40)}</ul>`],
    ['an empty page', ''],
    ['a page of scripts', `<script>var text = "${sentence.repeat(20)}"</script><noscript>${paragraphs(9)}</noscript>`],
    [
      'a player with a hidden text',
      `<div hidden>${paragraphs(9)}</div><div style="display: none">${paragraphs(9)}</div>`,
    ],
  ])('is not there on %s', (_, html) => {
    expect(regionsOf(`<head><title>The Paper</title></head><body>${html}</body>`)).toBeNull();
  });

  test('is not there on a front page with data about its teasers', () => {
    const data = JSON.stringify({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle' }] });
    const html = `<head><meta property="og:type" content="website"><script type="application/ld+json">${data}</script></head>`;
    expect(regionsOf(`${html}<body>${teasers(30)}</body>`)).toBeNull();
  });
});

describe('the headline', () => {
  test.each([
    [
      'the heading that the title repeats',
      '<h1><a href="/"><img alt="The Paper"></a></h1><h2 id="x">Ministers meet in Seoul</h2>',
    ],
    ['not the outlet, which the title names too', '<h1>The Paper</h1><h2 id="x">Ministers meet in Seoul</h2>'],
    ['not its own teaser', '<h3><a href="/a">Ministers meet in Seoul</a></h3><h1 id="x">Ministers meet in Seoul</h1>'],
    [
      'an element named title, where no heading will do',
      '<div class="article-title" id="x">Ministers meet in Seoul</div>',
    ],
    ['a heading longer than the title', '<h1 id="x">Ministers meet in Seoul | The Paper: a long day ends well</h1>'],
  ])('is %s', (_, html) => {
    const document = documentOf(
      `<head><title>Ministers meet in Seoul | The Paper</title></head><body>${html}${paragraphs(6)}</body>`,
    );
    expect(findArticle(document)?.headline?.id).toBe('x');
  });
});
