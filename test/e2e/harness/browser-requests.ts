/** Hosts that the browsers ask for things of their own (updates, the clock, sign-in), with or without an extension. */
const BROWSERS_OWN = [
  'update.googleapis.com',
  'clients2.google.com',
  // The dictionary for what is typed.
  'redirector.gvt1.com',
  'accounts.google.com',
  'www.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'safebrowsingohttpgateway.googleapis.com',
  'firefox.settings.services.mozilla.com',
  'content-signature-2.cdn.mozilla.net',
];

/** Whether a request, an address or `host:port` of a tunnel, is the browser's own. */
export function isOfBrowser(url: string): boolean {
  const host = URL.canParse(url) && url.includes('//') ? new URL(url).hostname : (url.split(':')[0] ?? '');
  return BROWSERS_OWN.includes(host);
}
