import { JSDOM, VirtualConsole } from 'jsdom';

/** A document made from HTML, without scripts and without a console. */
export function documentOf(html: string | Buffer, url = 'https://news.test/a'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** The only element that a selector finds; the test is wrong where there is none. */
export function one(root: ParentNode, selector: string): Element {
  const element = root.querySelector(selector);
  if (element === null) throw new Error(`The fixture has no ${selector}`);
  return element;
}
