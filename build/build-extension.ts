import type { Metafile } from 'esbuild';
import { bundle } from './bundle.ts';
import { readIcons } from './icons.ts';
import { compileKnowledge } from './knowledge.ts';
import { collectLicences } from './licences.ts';
import { readLocales } from './locales.ts';
import { readManifest } from './manifest.ts';
import { domainsOf, readNewsSites } from './news-sites.ts';
import { type Output, writeOutput, writeReport } from './output.ts';
import type { Target } from './paths.ts';

/** What a build makes, before it is written. */
export interface Built {
  outputs: Record<Target, Output>;
  /** esbuild's account of which source went where. */
  meta: Metafile;
}

/**
 * Makes the extension for both browsers. The same sources give the same files. With `unfinished`, problems of the knowledge
 * base do not stop it: an author sees a card before its neighbours exist.
 */
export async function assembleExtension({ unfinished = false, wholeLibraries = false } = {}): Promise<Built> {
  const [{ output, meta }, knowledge, icons, locales, sites] = await Promise.all([
    bundle({ wholeLibraries }),
    compileKnowledge({ unfinished }),
    readIcons(),
    readLocales(),
    readNewsSites(),
  ]);
  const shared: Output = new Map([
    ...output,
    ...knowledge,
    ...icons,
    ...locales,
    ['licences.txt', await collectLicences(meta)],
  ]);
  const outputs = {
    chromium: await withManifest('chromium', shared, domainsOf(sites)),
    firefox: await withManifest('firefox', shared, domainsOf(sites)),
  };
  return { outputs, meta };
}

/** Assembles the extension and writes it to `dist/chromium` and `dist/firefox`, with `dist/meta.json` beside. */
export async function buildExtension(options?: {
  unfinished?: boolean;
  wholeLibraries?: boolean;
}): Promise<Record<Target, Output>> {
  const { outputs, meta } = await assembleExtension(options);
  await writeOutput(outputs);
  await writeReport('meta.json', JSON.stringify(meta));
  return outputs;
}

async function withManifest(target: Target, shared: Output, domains: string[]): Promise<Output> {
  const manifest = await readManifest(target, domains);
  return new Map([...shared, ['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`]]);
}
