import type { Answer, Answering } from '../../../build/run/site-server.ts';

/** Two listed outlets that browsers do not insist on https for, and a site that is not listed. */
export const OUTLET = 'http://www.koreaherald.com';
export const OTHER_OUTLET = 'http://en.yna.co.kr';
export const UNLISTED = 'http://notes.backstory-test.org';

/** What a played page is made of. */
export interface PlayedPage {
  paragraphs: string[];
  /** Further markup of the head, scripts included. */
  head?: string;
  /** Further markup after the article. */
  after?: string;
  date?: string;
  style?: string;
  headers?: Record<string, string>;
}

/** A plain article with its paragraphs as HTML. */
export function article({
  paragraphs,
  head = '',
  after = '',
  date = '2014-05-13',
  style = '',
  headers,
}: PlayedPage): Answer {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return {
    type: 'text/html; charset=utf-8',
    headers,
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Ministers meet</title>
<meta name="viewport" content="width=device-width">
<meta property="article:published_time" content="${date}T09:00:00+09:00">
<link rel="icon" href="data:,">
<style>body { max-width: 40em; margin: 2em auto; font: 18px/1.6 serif } ${style}</style>
${head}
</head>
<body>
<article>
<h1>Ministers meet in Tokyo</h1>
${body}
</article>
${after}
</body>
</html>`,
  };
}

/** A sentence that names nothing the base knows, to fill a page with. */
export const FILLER =
  'The delegates took their seats, the interpreters tried their microphones, and for a while nothing could be heard but the rain on the roof of the old hall.';

/** Plays pages by their full address. */
export function play(pages: Record<string, Answer | (() => Answer)>): Answering {
  return ({ origin, pathname }) => {
    const page = pages[origin + pathname];
    return typeof page === 'function' ? page() : page;
  };
}

/** A short article that names three entries, one of them twice, one across tags, one in a link. */
export const MEETING: PlayedPage = {
  paragraphs: [
    'The visit to the Yasukuni Shrine in December still hangs over the talks between the two capitals.',
    FILLER,
    'Survivors among the comfort <em>women</em> ask for an apology in words of their own choice.',
    'Nobody in the hall spoke of the <a href="/background">Kono Statement</a>, the paper of 1993.',
    'In the evening the Yasukuni Shrine was closed.',
  ],
};

/** What is marked in {@link MEETING} by default, in order. */
export const MEETING_TERMS: [string, string, string] = ['Yasukuni Shrine', 'comfort women', 'Kono Statement'];
