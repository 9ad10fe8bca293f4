import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../build/paths.ts';

/** Scripts that run in a page as its own, to see what a reader sees. Each is one expression: a function. */
export type Probe = 'frame' | 'first-mark' | 'card' | 'bare-card' | 'results';

/** The call of a probe, as an expression to be evaluated in the page. */
export async function probeCall(probe: Probe, ...args: (string | number)[]): Promise<string> {
  const source = await readFile(join(ROOT, 'bench', 'probes', `${probe}.js`), 'utf8');
  // Up to the function: the file begins with a comment, and ends with a semicolon.
  return `(${source.trim().replace(/;$/, '')})(${args.map((arg) => JSON.stringify(arg)).join(', ')})`;
}
