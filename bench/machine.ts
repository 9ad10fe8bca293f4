import { cpus } from 'node:os';
import { versions } from 'node:process';
import type { Bench } from './bench.ts';

/** What a run ran on, as far as it matters to compare two runs; nothing tells whose machine it was. */
export interface Machine {
  browser: string;
  node: string;
  cores: number;
}

/** Describes this machine and the browser of the run. */
export async function machine(bench: Bench): Promise<Machine> {
  const { browser } = await bench.desk();
  const [name, version] = (await browser.version()).split('/');
  return {
    browser: `${name?.replace(/^Headless|Chrome$/g, '') || 'Chromium'} ${version?.split('.')[0]}`,
    node: versions.node.split('.')[0] ?? '',
    cores: cpus().length,
  };
}
