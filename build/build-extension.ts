import { bundle } from './bundle.ts';
import { readIcons } from './icons.ts';
import { compileKnowledge } from './knowledge.ts';
import { collectLicences } from './licences.ts';
import { readManifest } from './manifest.ts';
import { domainsOf, readNewsSites } from './news-sites.ts';
import { type Output, writeOutput, writeReport } from './output.ts';
import type { Target } from './paths.ts';

/**
 * Builds the extension for both browsers into `dist/chromium` and `dist/firefox`, and what was bundled into `dist/meta.json`.
 * With `unfinished`, problems of the knowledge base do not stop it: an author sees a card before its neighbours exist.
 */
export async function buildExtension({ unfinished = false } = {}): Promise<Record<Target, Output>> {
  const [{ output, meta }, knowledge, icons, sites] = await Promise.all([
    bundle(),
    compileKnowledge({ unfinished }),
    readIcons(),
    readNewsSites(),
  ]);
  const shared: Output = new Map([...output, ...knowledge, ...icons, ['licences.txt', await collectLicences(meta)]]);
  const outputs = {
    chromium: await withManifest('chromium', shared, domainsOf(sites)),
    firefox: await withManifest('firefox', shared, domainsOf(sites)),
  };
  await writeOutput(outputs);
  await writeReport('meta.json', JSON.stringify(meta));
  return outputs;
}

async function withManifest(target: Target, shared: Output, domains: string[]): Promise<Output> {
  const manifest = await readManifest(target, domains);
  return new Map([...shared, ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`]]);
}
