import { join } from 'node:path';
import { ensureBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { command } from './command.ts';
import { extensionDir, ROOT } from './paths.ts';
import { findPage, servePage } from './run/article.ts';
import { launch } from './run/launch.ts';
import { openCard } from './run/point.ts';
import { paintedTerms, waitForTerms } from './run/terms.ts';

/** The picture is shown at half its size, so that it is sharp on fine screens. */
const VIEWPORT = { width: 1000, height: 720, deviceScaleFactor: 2 };

/** The term whose card is shown, and the heading that stands at the top of the picture. */
const TERM = 'comfort women';
const HEADING = 'article > p:nth-of-type(2)';

/** `npm run picture`: takes the picture of the README anew. */
async function main(): Promise<void> {
  await buildExtension({ unfinished: true });
  const { url, hosts, folder } = await findPage({});
  const server = await servePage({ url, hosts, folder });
  const reader = await launch('chromium', {
    executablePath: ensureBrowser('chromium'),
    extension: extensionDir('chromium'),
    headless: true,
    proxy: { port: server.port, hosts },
  });
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

await command(main);
