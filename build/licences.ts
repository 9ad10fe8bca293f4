import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { ATLAS } from './base-map.ts';
import { ROOT } from './paths.ts';

/** Collects the licence texts of every package of which the extension holds a part, and our own, as their licences ask. */
export async function collectLicences(meta: Metafile): Promise<string> {
  const sections = [`Backstory\n\n${await readFile(join(ROOT, 'LICENSE'), 'utf8')}`];
  sections.push(`The knowledge base\n\n${await readFile(join(ROOT, 'knowledge', 'LICENSE'), 'utf8')}`);
  for (const name of [...packagesOf(meta), ATLAS]) sections.push(`${name}\n\n${await licenceOf(name)}`);
  return sections
    .map((section) => section.trim())
    .join(`\n\n${'-'.repeat(72)}\n\n`)
    .concat('\n');
}

/** Names of the packages in a bundle, sorted. */
export function packagesOf(meta: Metafile): string[] {
  const names = Object.keys(meta.inputs).map((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

async function licenceOf(name: string): Promise<string> {
  const dir = join(ROOT, 'node_modules', name);
  const file = (await readdir(dir)).find((item) => /^(licen[cs]e|copying)/i.test(item));
  if (file) return readFile(join(dir, file), 'utf8');
  const { license }: { license?: string } = JSON.parse(await readFile(join(dir, 'package.json'), 'utf8'));
  if (!license) throw new Error(`${name} states no licence; it cannot be shipped`);
  return `Licence: ${license}`;
}
