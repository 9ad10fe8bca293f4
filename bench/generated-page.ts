import { type Chance, chance } from './names.ts';

/** What a page is made of. */
export interface GeneratedPage {
  paragraphs: number;
  /** Letters of each paragraph, about. */
  letters?: number;
  /** Names put into the paragraphs in turn, one after another, so many a paragraph. */
  names?: readonly string[];
  namesEach?: number;
  /** So many names in all, evenly over the paragraphs, in place of so many a paragraph. */
  mentions?: number;
  /** Markup after the article, scripts included. */
  after?: string;
}

const WORDS =
  'the of talks and a harbour in paper to council that old for delegates was market on window rain with letter after morning road as report by river at room from winter voices over table had long line were small across heard station some quiet'.split(
    ' ',
  );
const LETTERS = 400;

/** An article without pictures or style of its own. The same page each time. */
export function generatePage({
  paragraphs,
  letters = LETTERS,
  names = [],
  namesEach = 1,
  mentions = names.length ? paragraphs * namesEach : 0,
  after = '',
}: GeneratedPage): string {
  const random = chance(paragraphs);
  let next = 0;
  const body = Array.from({ length: paragraphs }, (_, number) => {
    const own: string[] = [];
    while (next < Math.ceil(((number + 1) * mentions) / paragraphs)) own.push(names[next++ % names.length] as string);
    return `<p>${sentences(letters, own, random)}</p>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Talks go on in the harbour</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2014-05-13T09:00:00+09:00">
<link rel="icon" href="data:,"></head>
<body><main><article><h1>Talks go on in the harbour</h1>
${body.join('\n')}
</article></main>${after}</body></html>`;
}

/** A page of links and teasers, as outlets' front pages are. */
export function generateFrontPage(teasers: number): string {
  const random = chance(teasers);
  const items = Array.from(
    { length: teasers },
    (_, number) =>
      `<li><a href="/story/${number}"><h3>${words(6, random)}</h3></a><p>${words(5, random)}</p><span>${words(2, random)}</span></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The Harbour Times</title><meta property="og:type" content="website">
<link rel="icon" href="data:,"></head>
<body><header><nav><a href="/">Home</a></nav></header><main><ul>${items.join('\n')}</ul></main></body></html>`;
}

function sentences(letters: number, names: string[], random: Chance): string {
  let text = '';
  while (text.length < letters || names.length > 0) {
    const name = names.shift();
    const rest = words(9 + random.below(8), random);
    text += name === undefined ? `The ${rest}. ` : `In the ${words(3, random)} ${name} ${rest}. `;
  }
  return text.trim();
}

function words(count: number, random: Chance): string {
  return Array.from({ length: count }, () => random.pick(WORDS)).join(' ');
}
