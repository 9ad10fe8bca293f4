import type { Browser, Page } from 'puppeteer-core';
import type { Target } from '../paths.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** Colour schemes that readers prefer. */
export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** How a browser is started. */
export interface LaunchOptions {
  executablePath: string;
  /** The unpacked extension, an absolute path. */
  extension: string;
  headless: boolean;
  /** The colours that the browser says its reader prefers; without it those of the system. */
  scheme?: Scheme;
  /** Port of a proxy on this machine, and the hosts that go through it; without `hosts`, all do. */
  proxy?: { port: number; hosts?: string[] };
}

/** A browser with the extension installed and nothing else: a fresh profile, removed on `close`. */
export interface BrowserWithExtension {
  target: Target;
  browser: Browser;
  extensionId: string;
  /** Opens a page of the extension in a new tab and waits until its document stands. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser and installs the extension. Always close what this gives. */
export function launch(target: Target, options: LaunchOptions): Promise<BrowserWithExtension> {
  return target === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
