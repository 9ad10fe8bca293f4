import { resolve } from 'node:path';
import { argv } from 'node:process';
import { ensureBrowser } from './browsers.ts';
import { buildExtension } from './build-extension.ts';
import { command } from './command.ts';
import { extensionDir } from './paths.ts';
import { findPage, servePage } from './run/article.ts';
import { launch } from './run/launch.ts';
import { readArguments, USAGE } from './run/start-arguments.ts';
import { tour } from './run/tour.ts';
import { visit } from './run/visit.ts';

/**
 * `npm start`: builds, and opens a browser with the extension on the sample article or another page until the reader closes it.
 * Without a display it takes a tour instead: prints the terms found and writes screenshots.
 */
async function main(): Promise<void> {
  const options = readArguments(argv.slice(2));
  if (options.help) {
    console.log(USAGE);
    return;
  }
  const { target, headless, scheme, unfinished } = options;
  const executablePath = ensureBrowser(target);
  await buildExtension({ unfinished });
  const page = await findPage(options);
  const server = await servePage(page);
  const reader = await launch(target, {
    executablePath,
    extension: extensionDir(target),
    headless,
    scheme,
    proxy: { port: server.port, hosts: page.hosts },
  });
  try {
    if (headless) await tour(reader, page.url, resolve(options.screenshots));
    else await visit(reader, page.url);
  } finally {
    await reader.close();
    await server.close();
  }
}

await command(main);
