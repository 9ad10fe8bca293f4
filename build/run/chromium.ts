import { getuid, platform } from 'node:process';
import puppeteer from 'puppeteer-core';
import { ENGINES } from '../bundle.ts';
import type { BrowserWithExtension, LaunchOptions } from './launch.ts';
import { proxyScriptUrl } from './proxy-script.ts';
import { requireVersion } from './require-version.ts';

/** Chromium asks the network for many things of its own; none of them belongs in a run of ours. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-features=OptimizationHints,MediaRouter,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

/** Blink's numbers for `prefers-color-scheme`. */
const SCHEME_NUMBERS = { dark: 0, light: 1 } as const;

/** Starts Chrome, Chromium or Edge and installs the extension over its debugging pipe, which branded builds allow as well. */
export async function launchChromium({ executablePath, extension, headless, scheme, proxy }: LaunchOptions) {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      ...QUIET,
      // Nobody watches: fades would only be caught half done.
      ...(headless ? ['--disable-gpu', '--window-size=1280,900', '--force-prefers-reduced-motion'] : []),
      // The sandbox does not work for root, as in a container.
      ...(platform === 'linux' && getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(scheme ? [`--blink-settings=preferredColorScheme=${SCHEME_NUMBERS[scheme]}`] : []),
      ...(proxy ? [`--proxy-pac-url=${proxyScriptUrl(proxy)}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  });
  try {
    await requireVersion(browser, ENGINES.chrome);
    const extensionId = await browser.installExtension(extension);
    return {
      target: 'chromium',
      browser,
      extensionId,
      async openExtensionPage(path) {
        const page = await browser.newPage();
        await page.goto(`chrome-extension://${extensionId}/${path}`, { waitUntil: 'domcontentloaded' });
        return page;
      },
      close: () => browser.close(),
    } satisfies BrowserWithExtension;
  } catch (error) {
    await browser.close();
    throw error;
  }
}
