/*
 * Builds the gallery, a page with every state of card and entry: `npx tsx build/gallery.ts`, then open
 * dist/gallery/index.html through any web server. Entries come from knowledge/ as it stands, faults and all.
 */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inlineCss } from './inline-css.ts';
import { inspectKnowledge } from './load-knowledge.ts';
import { DIST, KNOWLEDGE, ROOT } from './paths.ts';

const SOURCE = join(ROOT, 'test/gallery');
const GALLERY = join(DIST, 'gallery');

/** Writes the gallery and answers the folder that holds it. */
export async function buildGallery(): Promise<string> {
  const { entries } = await inspectKnowledge(KNOWLEDGE);
  await build({
    entryPoints: ['index.tsx', 'state.tsx', 'gallery.css'].map((file) => join(SOURCE, file)),
    outdir: GALLERY,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { KNOWLEDGE_ENTRIES: JSON.stringify(entries) },
    plugins: [inlineCss],
    logLevel: 'warning',
  });
  for (const page of ['index.html', 'state.html']) await copyFile(join(SOURCE, page), join(GALLERY, page));
  return GALLERY;
}

if (process.argv[1]?.endsWith('gallery.ts')) console.log(await buildGallery());
