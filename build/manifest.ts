import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ENGINES } from './bundle.ts';
import { ROOT, type Target } from './paths.ts';

/** The add-on's identity in Firefox; settings and permissions of readers hang on it, so it never changes. */
export const GECKO_ID = 'backstory@backstory.invalid';

/** The part of a manifest that both browsers share and `manifest.json` states. */
interface SourceManifest {
  manifest_version: 3;
  default_locale: string;
  name: string;
  description: string;
  icons: Record<string, string>;
  action: { default_title: string; default_popup: string; default_icon: Record<string, string> };
  options_ui: { page: string; open_in_tab: boolean };
  content_scripts: { js: string[]; css: string[]; run_at: string }[];
  permissions: string[];
  optional_host_permissions: string[];
  omnibox: { keyword: string };
  commands: Record<string, { suggested_key?: Record<string, string>; description: string }>;
  content_security_policy: { extension_pages: string };
}

/** A manifest as a browser gets it. */
export interface Manifest extends Omit<SourceManifest, 'content_scripts'> {
  version: string;
  content_scripts: (SourceManifest['content_scripts'][number] & { matches: string[] })[];
  host_permissions: string[];
  background: { service_worker: string } | { scripts: string[] };
  minimum_chrome_version?: string;
  side_panel?: { default_path: string };
  sidebar_action?: {
    default_panel: string;
    default_title: string;
    default_icon: Record<string, string>;
    open_at_install: boolean;
  };
  browser_specific_settings?: {
    gecko: { id: string; strict_min_version: string; data_collection_permissions: { required: string[] } };
  };
}

/** Reads `manifest.json` and the version of `package.json`, and makes the manifest for one browser. */
export async function readManifest(target: Target, domains: string[]): Promise<Manifest> {
  const source: SourceManifest = JSON.parse(await readFile(join(ROOT, 'manifest.json'), 'utf8'));
  return deriveManifest(source, await readVersion(), target, domains);
}

/** The version of this release, as `package.json` states it. */
export async function readVersion(): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return version;
}

/**
 * Adds to the shared part what only one browser understands, since each warns about the other's keys, and lets the
 * content script and the host permissions cover `domains` with their subdomains, over http and https.
 */
export function deriveManifest(source: SourceManifest, version: string, target: Target, domains: string[]): Manifest {
  const matches = domains.map((domain) => `*://*.${domain}/*`).sort();
  return {
    ...source,
    version,
    content_scripts: source.content_scripts.map((script) => ({ ...script, matches })),
    host_permissions: matches,
    ...(target === 'chromium' ? forChromium(source) : forFirefox(source)),
  };
}

/** The page of the panel beside the page, in either browser. */
const DOSSIER = 'dossier.html';

function forChromium({ permissions }: SourceManifest) {
  return {
    permissions: [...permissions, 'sidePanel'],
    background: { service_worker: 'background.js' },
    minimum_chrome_version: ENGINES.chrome,
    side_panel: { default_path: DOSSIER },
  } satisfies Partial<Manifest>;
}

function forFirefox({ icons }: SourceManifest) {
  return {
    background: { scripts: ['background.js'] },
    // Firefox opens a sidebar upon installation unless told not to.
    sidebar_action: {
      default_panel: DOSSIER,
      default_title: 'Backstory',
      default_icon: icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: {
        id: GECKO_ID,
        strict_min_version: `${ENGINES.firefox}.0`,
        data_collection_permissions: { required: ['none'] },
      },
    },
  } satisfies Partial<Manifest>;
}
