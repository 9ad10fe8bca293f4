import { siteOf } from '../model/site.ts';

/**
 * Patterns that cover a page's site, with and without "www.", in the page's own scheme; none for addresses that no extension may
 * read (browser pages, files, other extensions). Ports do not count in patterns.
 */
export function patternsOf(url: string | undefined): string[] {
  const page = webAddress(url);
  if (!page) return [];
  const site = siteOf(page.hostname);
  const hosts = isName(site) ? [site, `www.${site}`] : [site];
  return hosts.map((host) => `${page.protocol}//${host}/*`);
}

/** The one pattern for exactly the page's host. */
export function patternOf(url: string | undefined): string | undefined {
  const page = webAddress(url);
  return page && `${page.protocol}//${page.hostname}/*`;
}

/** Whether a pattern of the form `scheme://host/*` covers a page; paths and ports are not looked at. */
export function coversPage(pattern: string, url: string): boolean {
  const page = webAddress(url);
  const parts = /^(\*|https?):\/\/([^/]+)\//.exec(pattern);
  if (pattern === '<all_urls>') return page !== undefined;
  if (!page || !parts) return false;
  const [, scheme, host = ''] = parts;
  if (scheme !== '*' && page.protocol !== `${scheme}:`) return false;
  if (host === '*') return true;
  const domain = host.replace(/^\*\./, '');
  return page.hostname === domain || (host.startsWith('*.') && page.hostname.endsWith(`.${domain}`));
}

/** The site that a pattern grants, as people read it: "example.com"; "*" for a pattern of all sites. */
export function siteOfPattern(pattern: string): string {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '*';
  return siteOf(host.replace(/^\*\./, ''));
}

function webAddress(url: string | undefined): URL | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const page = new URL(url);
  return page.protocol === 'https:' || page.protocol === 'http:' ? page : undefined;
}

/** Whether a host is a name of at least two labels; addresses and single names ("localhost") have no "www." beside them. */
function isName(host: string): boolean {
  return /\.[a-z][^.]*$/i.test(host);
}
