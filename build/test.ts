import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { ensureBrowser } from './browsers.ts';
import { command } from './command.ts';
import { ROOT } from './paths.ts';
import { readResults, type TestResults } from './test-results.ts';

/** One thing that has to hold. Its command is a script of a package, run by this Node. */
interface Step {
  name: string;
  command: string[];
  /** Whether the command is Vitest, whose tests count. */
  countsTests?: true;
}

/** Lines that are shown of a step that failed. */
const MAX_LINES = 200;

const VITEST = ['node_modules/vitest/vitest.mjs', 'run', '--project'];
const TSX = 'node_modules/tsx/dist/cli.mjs';

/** In this order: what is quick to tell comes first, and the end-to-end tests need the build. */
const STEPS: Step[] = [
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
  { name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { name: 'knowledge', command: [TSX, 'build/check-knowledge.ts'] },
  { name: 'build', command: [TSX, 'build/build.ts'] },
  { name: 'unit', command: [...VITEST, 'unit'], countsTests: true },
  { name: 'browser', command: [...VITEST, 'browser'], countsTests: true },
  { name: 'end-to-end', command: [...VITEST, 'e2e'], countsTests: true },
];

/**
 * `npm test`: everything, one after another, in both browsers. Quiet about what holds, and says all of what does not. A step that
 * counts no tests counts as one failure if it fails. The last line is the sum.
 */
async function main(): Promise<void> {
  env.CHROME_PATH = ensureBrowser('chromium');
  env.FIREFOX_PATH = ensureBrowser('firefox');
  const scratch = await mkdtemp(join(tmpdir(), 'backstory-test-'));
  const sum = { passed: 0, failed: 0 };
  try {
    for (const step of STEPS) {
      const { passed, failed } = await run(step, join(scratch, 'results.json'));
      sum.passed += passed;
      sum.failed += failed;
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed ? 1 : 0;
}

async function run({ name, command, countsTests }: Step, resultsFile: string): Promise<TestResults> {
  const started = performance.now();
  const reporters = countsTests ? ['--reporter=dot', '--reporter=json', `--outputFile=${resultsFile}`] : [];
  const { code, output } = await execute([...command, ...reporters]);
  const results = countsTests ? await readFile(resultsFile, 'utf8').then(readResults, () => undefined) : undefined;
  await rm(resultsFile, { force: true });

  const passed = results?.passed ?? 0;
  // A run may fail without a failing test: a syntax error, an exception outside of tests.
  const failed = Math.max(results?.failed ?? 0, code === 0 ? 0 : 1);
  const seconds = Math.round((performance.now() - started) / 1000);
  const count = countsTests ? `${passed} passed, ${failed} failed` : failed ? 'failed' : 'ok';
  console.log(`${name.padEnd(12)}${count} (${seconds} s)`);
  for (const skipped of results?.skipped ?? []) console.log(`  skipped: ${skipped}`);
  if (failed) console.log(lastLines(output));
  return { passed, failed, skipped: [] };
}

/** The end of what a failed step said: where it counts its faults, and enough of them to begin with. */
function lastLines(output: string): string {
  const lines = output.trim().split('\n');
  const shown = lines.slice(-MAX_LINES);
  return lines.length > shown.length
    ? [`… ${lines.length - shown.length} lines before`, ...shown].join('\n')
    : shown.join('\n');
}

function execute(args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

await command(main);
