import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { buildExtension } from '../build/build-extension.ts';
import { command } from '../build/command.ts';
import { readArguments, USAGE } from './arguments.ts';
import { openBench } from './bench.ts';
import { FIGURES } from './figures/all.ts';
import { machine } from './machine.ts';
import { measure, type Result } from './measure.ts';
import { table } from './table.ts';

/** `npm run bench`: builds the extension, measures each figure beside its floor, prints the table and, where asked, writes JSON. */
async function main(): Promise<void> {
  const names = FIGURES.map(({ name }) => name);
  const options = readArguments(process.argv.slice(2), names);
  if (options.help) return console.log(USAGE);
  if (options.list) return console.log(FIGURES.map(({ name, title }) => `${name.padEnd(22)}${title}`).join('\n'));
  const wanted = FIGURES.filter(({ name }) => options.only.length === 0 || options.only.includes(name));
  const started = performance.now();
  const results: Result[] = [];
  await buildExtension({ unfinished: true });
  const bench = await openBench(options.extent, options.pages);
  try {
    for (const figure of wanted) {
      const begun = performance.now();
      // Browsers stumble on a busy machine; a fault of ours stays.
      const first = await measure(figure, bench);
      const result = first.failure === undefined ? first : await measure(figure, bench);
      results.push(result);
      console.error(`${figure.name} (${Math.round((performance.now() - begun) / 1000)} s)`);
    }
    const run = {
      ...(await machine(bench)),
      extent: options.extent,
      seconds: Math.round((performance.now() - started) / 1000),
    };
    if (options.json !== undefined) await writeJson(resolve(options.json), { run, results });
    console.log(`\n${table(results)}\n${run.browser}, Node ${run.node}, ${run.cores} cores, ${run.seconds} s`);
  } finally {
    await bench.close();
  }
  if (results.some(isFault)) process.exitCode = 1;
}

/** What could not be measured, and what is too large on every machine; that something took long may be the machine's doing. */
function isFault({ failure, rows }: Result): boolean {
  return failure !== undefined || rows.some(({ isMet, budget }) => isMet === false && budget?.isBinding);
}

async function writeJson(file: string, content: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(content, null, 2)}\n`);
}

await command(main);
