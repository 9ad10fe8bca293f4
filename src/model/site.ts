import type { Language } from './language.ts';

/** A news outlet on whose pages the extension runs without being asked. */
export interface NewsSite {
  name: string;
  /** Registrable or narrower domains; each covers its subdomains. */
  domains: string[];
  /** Main language; outlets in several languages have one record each where their domains differ. */
  language: Language;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** The host as settings store it: lower case, without "www.". */
export function siteOf(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
