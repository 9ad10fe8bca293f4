/** The address at which the page is read, and the one that it calls its own, as paths. */
export function addressesOf(document: Document): string[] {
  const canonical = document.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  return [document.URL, canonical ?? document.URL].map(pathOf);
}

/** What tells an article from the site's others: outlets have the same one on several hosts. */
export function pathOf(address: string): string {
  return address
    .replace(/^(?:[a-z]+:)?\/\/[^/?#]*/i, '')
    .replace(/#.*$/, '')
    .replace(/\/(?=\?|$)/, '');
}

/** Whether a link leads to the page itself and to no part of it, such as a comment. */
export function leadsHere({ href, ownerDocument }: HTMLAnchorElement): boolean {
  return !href.includes('#') && addressesOf(ownerDocument).includes(pathOf(href));
}
