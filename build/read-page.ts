import { JSDOM, VirtualConsole } from 'jsdom';
import { findArticle } from '../src/page/article.ts';
import { findArticleDate } from '../src/page/article-date.ts';
import { readRuns } from '../src/page/blocks.ts';

/** A saved page as the command line reads it: its article's paragraphs, one a line. */
export interface PageText {
  text: string;
  /** YYYY-MM-DD, where the page states one. */
  date: string | undefined;
}

/** Reads an HTML text by the extension's own page reader, in a document without scripts, styles or network. Empty where it is no article. */
export function readPage(html: string): PageText {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const article = findArticle(document);
  if (article === null) return { text: '', date: undefined };
  const runs = article.regions.flatMap((region) => [...readRuns(region, article)]);
  return {
    text: runs.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join('\n'),
    date: findArticleDate(document, article)?.date,
  };
}
