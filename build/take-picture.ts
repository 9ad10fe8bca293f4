import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BASE_PATHS } from '../src/knowledge/base-files.ts';
import { ensureBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { command } from './command.ts';
import { extensionDir, ROOT, TARGETS, type Target } from './paths.ts';
import { findPage, readUnder, STAGE_HOST, servePage } from './run/article.ts';
import { type LaunchOptions, launch, SCHEMES, type Scheme } from './run/launch.ts';
import { openCard } from './run/point.ts';
import { portraitPages, takePortraits } from './run/portraits.ts';
import { serveSites } from './run/site-server.ts';
import { paintedTerms, waitForTerms } from './run/terms.ts';

/** The picture is shown at half its size, so that it is sharp on fine screens. */
const VIEWPORT = { width: 1000, height: 720, deviceScaleFactor: 2 };

/** The term whose card is shown, and the heading that stands at the top of the picture. */
const TERM = 'comfort women';
const HEADING = 'article > p:nth-of-type(2)';

/** `npm run picture`: takes the picture of the README anew. */
async function takeReadmePicture(): Promise<void> {
  const { url, hosts, folder } = await findPage({});
  const server = await servePage({ url, hosts, folder });
  const reader = await open('chromium', { port: server.port, hosts });
  try {
    const page = await reader.browser.newPage();
    await page.setViewport(VIEWPORT);
    await page.goto(url);
    await page.$eval(HEADING, (paragraph) => scrollTo(0, scrollY + paragraph.getBoundingClientRect().top - 24));
    await waitForTerms(page, 10_000);
    const term = (await paintedTerms(page)).find(({ text }) => text === TERM);
    if (!term) throw new Error(`"${TERM}" is not marked in the sample article.`);
    await openCard(page, term);
    await page.screenshot({ path: join(ROOT, 'docs', 'article.png') });
  } finally {
    await reader.close();
    await server.close();
  }
}

/**
 * `npm run pictures`: ten cards and three dossiers in both browsers, light and dark, at three widths, and the dossiers as PDF, into
 * `screenshots/`, to be looked at after a change of what readers see.
 */
async function takeAllPictures(): Promise<void> {
  const catalogue = JSON.parse(await readFile(join(extensionDir('chromium'), BASE_PATHS.catalogue), 'utf8'));
  const pages = portraitPages(catalogue);
  const { hosts, folder = '' } = await findPage({});
  const server = await serveSites(async ({ pathname }) => {
    const name = pathname.slice(1);
    return pages[name] ?? readUnder(folder, name);
  });
  try {
    for (const target of TARGETS) {
      for (const scheme of SCHEMES) {
        const reader = await open(target, { port: server.port, hosts }, scheme);
        try {
          await takePortraits(reader, `http://${STAGE_HOST}`, join(ROOT, 'screenshots', `${target}-${scheme}`));
        } finally {
          await reader.close();
        }
        console.log(`screenshots/${target}-${scheme}`);
      }
    }
  } finally {
    await server.close();
  }
}

function open(target: Target, proxy: LaunchOptions['proxy'], scheme?: Scheme) {
  return launch(target, {
    executablePath: ensureBrowser(target),
    extension: extensionDir(target),
    headless: true,
    scheme,
    proxy,
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
  await buildExtension({ unfinished: true });
  await (values.all ? takeAllPictures() : takeReadmePicture());
}

await command(main);
