import puppeteer from 'puppeteer-core';
import { ENGINES } from '../bundle.ts';
import { GECKO_ID } from '../manifest.ts';
import type { BrowserWithExtension, LaunchOptions } from './launch.ts';
import { proxyScriptUrl } from './proxy-script.ts';
import { requireVersion } from './require-version.ts';

/** The host of the extension's pages, which Firefox else draws by lot. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** `network.proxy.type` of a proxy script. */
const PROXY_BY_SCRIPT = 2;

/** Settings that keep Firefox from asking the network for things of its own, and served pages on http. */
const QUIET = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'dom.security.https_first': false,
  'dom.security.https_first_pbm': false,
};

/** Firefox's numbers for `prefers-color-scheme` in pages. */
const SCHEME_NUMBERS = { dark: 0, light: 1 } as const;

/** Settings for when nobody watches: fades would only be caught half done, and questions would not be answered. */
const UNWATCHED = { 'ui.prefersReducedMotion': 1, 'extensions.webextOptionalPermissionPrompts': false };

/** Starts Firefox and installs the extension with its host permissions. */
export async function launchFirefox({ executablePath, extension, headless, scheme, proxy }: LaunchOptions) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    // Without it Firefox refuses to navigate to the extension's own pages.
    args: ['--remote-allow-system-access', ...(headless ? ['--width=1280', '--height=900'] : [])],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      ...QUIET,
      ...(headless ? UNWATCHED : {}),
      ...(scheme ? { 'layout.css.prefers-color-scheme.content-override': SCHEME_NUMBERS[scheme] } : {}),
      ...(proxy ? proxyPreferences(proxy) : {}),
    },
  });
  try {
    await requireVersion(browser, ENGINES.firefox);
    const extensionId = await browser.installExtension(extension);
    return {
      target: 'firefox',
      browser,
      extensionId,
      async openExtensionPage(path) {
        const page = await browser.newPage();
        // The page lives in another process: puppeteer never hears of its load events, only of its document.
        await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
        await page.waitForFunction(() => location.protocol === 'moz-extension:' && document.readyState === 'complete');
        return page;
      },
      close: () => browser.close(),
    } satisfies BrowserWithExtension;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function proxyPreferences(proxy: NonNullable<LaunchOptions['proxy']>): Record<string, unknown> {
  return {
    'network.proxy.type': PROXY_BY_SCRIPT,
    'network.proxy.autoconfig_url': proxyScriptUrl(proxy),
    'network.proxy.allow_hijacking_localhost': true,
  };
}
