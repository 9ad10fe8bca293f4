import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../build/paths.ts';
import { readPage } from '../build/read-page.ts';
import type { Answer } from '../build/run/site-server.ts';
import { englishNames } from './base.ts';
import { generatePage } from './generated-page.ts';

/** A page to measure on. */
export interface BenchPage {
  slug: string;
  /** As it was saved; its own declaration says in which charset. */
  html: Uint8Array;
  /** What the extension reads of it. */
  text: string;
}

/** Pages saved from real outlets, which are not ours to ship. */
const SAVED = join(ROOT, '..', 'shared', 'corpus', 'pages');

/** Paragraphs of the pages that stand in for saved ones: about 4 to 40 KB of text. */
const GENERATED_PARAGRAPHS = [10, 20, 40, 100];

/** The articles among the pages of the named folder, or among the saved ones, evenly from the list; made-up ones where none are saved. */
export async function loadPages(named?: string, most = Number.POSITIVE_INFINITY): Promise<BenchPage[]> {
  if (named !== undefined && !existsSync(named)) throw new Error(`There is no folder ${named}.`);
  const folder = named ?? SAVED;
  if (!existsSync(folder)) return GENERATED_PARAGRAPHS.map(madeUp);
  const slugs = (await readdir(folder)).filter((slug) => existsSync(join(folder, slug, 'page.html'))).sort();
  const pages: BenchPage[] = [];
  for (const slug of evenly(slugs, most)) {
    const html = await readFile(join(folder, slug, 'page.html'));
    const { text } = readPage(html.toString('utf8'));
    if (text) pages.push({ slug, html, text });
  }
  if (pages.length === 0) throw new Error(`${folder} holds no article: each is a folder with a page.html.`);
  return pages;
}

/** Without scripts and what they fetch, a page is the same each time it is loaded, and whatever runs on it is an extension's. */
const STILL = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/**
 * A page as it is served: still, and with its frames made plain elements, because the browser shows an error page with scripts of
 * its own in a frame that it may not load.
 */
export function stillAnswer({ html }: Pick<BenchPage, 'html'>): Answer {
  const body = Buffer.from(html)
    .toString('latin1')
    .replace(/<(\/?)(i?frame)\b/gi, '<$1still-$2');
  // No charset: the page's own declaration decides, as it did where it was saved.
  return { type: 'text/html', body: Buffer.from(body, 'latin1'), headers: { 'content-security-policy': STILL } };
}

/** So many of a list, at even distances. */
export function evenly<T>(list: readonly T[], most: number): T[] {
  if (list.length <= most) return [...list];
  return Array.from({ length: most }, (_, index) => list[Math.floor((index * list.length) / most)] as T);
}

/** Words that look like names: two capitalised ones, or a run of kanji, katakana or hangul. */
const NAME_LIKE = /\p{Lu}\p{Ll}{2,} \p{Lu}\p{Ll}{2,}|\p{Script=Han}{4}|[ァ-ヶー]{4,}|\p{Script=Hangul}{3,}/gu;

/** At most so many names that the pages hold, each page's in turn, so that every page has some of them. */
export function namesIn(pages: readonly BenchPage[], most: number): string[] {
  const found = pages.map(({ text }) => [...new Set(text.match(NAME_LIKE) ?? [])]);
  const names = new Set<string>();
  const longest = Math.max(0, ...found.map((list) => list.length));
  for (let turn = 0; turn < longest; turn++) {
    for (const list of found) {
      const name = list[turn];
      if (name !== undefined && names.size < most) names.add(name);
    }
  }
  return [...names];
}

function madeUp(paragraphs: number): BenchPage {
  const html = Buffer.from(generatePage({ paragraphs, names: englishNames(paragraphs) }));
  return { slug: `generated-${paragraphs}`, html, text: readPage(html.toString('utf8')).text };
}
