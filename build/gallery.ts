/*
 * Builds the gallery, a page with every state of every view: `npm run gallery`, then open what it prints. Entries come from
 * knowledge/ as it stands, faults and all.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { TRANSLATED } from '../src/model/translation.ts';
import type { BaseFile } from '../test/gallery/base.ts';
import { NAMED_ENTRIES } from '../test/gallery/states.ts';
import { drawBaseMap } from './base-map.ts';
import { inlineCss } from './inline-css.ts';
import { inspectKnowledge } from './load-knowledge.ts';
import { DIST, KNOWLEDGE, ROOT } from './paths.ts';

const SOURCE = join(ROOT, 'test/gallery');
const GALLERY = join(DIST, 'gallery');

/** Style sheets of the pages, as the extension's own pages name them. */
const SHEETS = ['popup/popup', 'options/options', 'dossier/dossier', 'welcome/welcome', 'paint/highlight'];

/** Writes the gallery and answers the folder that holds it. */
export async function buildGallery(): Promise<string> {
  await mkdir(GALLERY, { recursive: true });
  await writeFile(join(GALLERY, 'base.json'), JSON.stringify(await readBase()));
  await build({
    entryPoints: [
      ...['index.tsx', 'state.tsx', 'gallery.css'].map((file) => join(SOURCE, file)),
      ...SHEETS.map((file) => join(ROOT, 'src', `${file}.css`)),
    ],
    entryNames: '[name]',
    outdir: GALLERY,
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineCss],
    logLevel: 'warning',
  });
  for (const page of ['index.html', 'state.html']) await copyFile(join(SOURCE, page), join(GALLERY, page));
  return GALLERY;
}

/** Of the knowledge base what the states show: the entries that they name, and all that are translated. */
async function readBase(): Promise<BaseFile> {
  const { entries, topics, translations } = await inspectKnowledge(KNOWLEDGE);
  const wanted = new Set([
    ...NAMED_ENTRIES,
    ...TRANSLATED.flatMap((language) => [...(translations[language]?.keys() ?? [])]),
  ]);
  return {
    entries: entries.filter(({ id }) => wanted.has(id)),
    topics: topics.map((topic) => ({ ...topic, count: entries.filter((entry) => entry.topic === topic.id).length })),
    names: entries.map(({ id, names, kind, topic }) => ({ id, names, kind, topic })),
    translations: Object.fromEntries(
      TRANSLATED.map((language) => [language, Object.fromEntries(translations[language] ?? [])]),
    ),
    map: await drawBaseMap(),
  };
}
