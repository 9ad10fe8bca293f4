import browser from 'webextension-polyfill';
import { contentScript } from './content-script.ts';
import { coversPage, patternOf, patternsOf, siteOfPattern } from './match-pattern.ts';

/**
 * What the extension may do on a page: `permitted`, `not-covered` (no outlet that ships, not granted), `withdrawn` (an outlet that
 * ships, but the reader or the browser took the permission away), `unreadable` (browser pages, files).
 */
export type Coverage = 'permitted' | 'not-covered' | 'withdrawn' | 'unreadable';

/** A site that the reader granted beyond the shipped outlets; `patterns` are what the browser granted for it. */
export interface GrantedSite {
  site: string;
  patterns: string[];
}

/** How a page stands with the browser. A grant for one visit (`activeTab`) does not count. */
export async function coverageOf(url: string | undefined): Promise<Coverage> {
  const pattern = patternOf(url);
  if (url === undefined || pattern === undefined) return 'unreadable';
  if (await browser.permissions.contains({ origins: [pattern] })) return 'permitted';
  return contentScript().matches.some((shipped) => coversPage(shipped, url)) ? 'withdrawn' : 'not-covered';
}

/**
 * Asks the reader for a page's site; answers whether it was granted. Call it directly in a click, before any await: browsers ask
 * only then. The popup may be closed by the question, so nothing may depend on the answer's arrival.
 */
export function requestSite(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: patternsOf(url) });
}

/** Gives sites back that {@link requestSite} got. */
export function removeSite({ patterns }: GrantedSite): Promise<boolean> {
  return browser.permissions.remove({ origins: patterns });
}

/** The sites granted beyond those that ship, by name. */
export async function grantedSites(): Promise<GrantedSite[]> {
  const sites = new Map<string, string[]>();
  for (const pattern of await grantedPatterns()) {
    const site = siteOfPattern(pattern);
    sites.set(site, [...(sites.get(site) ?? []), pattern]);
  }
  return [...sites].map(([site, patterns]) => ({ site, patterns })).sort((a, b) => a.site.localeCompare(b.site, 'en'));
}

/** The granted patterns beyond those of the manifest. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const manifest = browser.runtime.getManifest();
  const shipped = new Set([...(manifest.host_permissions ?? []), ...contentScript().matches]);
  return origins.filter((pattern) => !shipped.has(pattern));
}

/** Calls `listener` after sites were granted (with their patterns) or given back (with none), until `signal` aborts. */
export function watchPermissions(listener: (added: string[]) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const onAdded = ({ origins = [] }: { origins?: string[] }) => listener(origins);
  const onRemoved = () => listener([]);
  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener(onRemoved);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onAdded);
    browser.permissions.onRemoved.removeListener(onRemoved);
  });
}
