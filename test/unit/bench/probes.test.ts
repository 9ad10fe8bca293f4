import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { type Probe, probeCall } from '../../../bench/probes.ts';
import { ROOT } from '../../../build/paths.ts';

const probes = (await readdir(join(ROOT, 'bench', 'probes'))).map((file) => file.replace(/\.js$/, '') as Probe);

it.each(probes)('%s is called by one expression', async (probe) => {
  const call = await probeCall(probe, 'a name', 300);
  expect(call).toMatch(/\("a name", 300\)$/);
  expect(() => new Script(`[${call}]`)).not.toThrow();
});
