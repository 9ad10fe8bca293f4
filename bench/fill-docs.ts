import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from '../build/command.ts';
import { ROOT } from '../build/paths.ts';
import { fillIn, type RunResults } from './document.ts';

const DOCUMENT = join(ROOT, 'docs', 'performance.md');

/** `npm run bench:docs -- FILE`: puts the results that `npm run bench -- --json FILE` wrote into docs/performance.md. */
async function main(): Promise<void> {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length)
    throw new Error('Name the one file that `npm run bench -- --json FILE` wrote.');
  const results = JSON.parse(await readFile(file, 'utf8')) as RunResults;
  await writeFile(DOCUMENT, fillIn(await readFile(DOCUMENT, 'utf8'), results));
  console.log(`Wrote ${results.results.length} figures into docs/performance.md.`);
}

await command(main);
