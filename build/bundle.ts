import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { inlineCss } from './inline-css.ts';
import { noHtmlSink } from './no-html-sink.ts';
import type { Output } from './output.ts';
import { ROOT } from './paths.ts';

/** Scripts of the extension and where each begins. */
export const SCRIPTS = {
  background: 'src/background/main.ts',
  content: 'src/content/main.ts',
  reader: 'src/reader/main.ts',
  card: 'src/card/main.tsx',
  'words-ja': 'src/card/words-ja-main.ts',
  'words-ko': 'src/card/words-ko-main.ts',
  marks: 'src/paint/marks-main.ts',
  popup: 'src/popup/main.tsx',
  options: 'src/options/main.tsx',
  dossier: 'src/dossier/main.tsx',
  welcome: 'src/welcome/main.tsx',
} as const;

/** Style sheets that a manifest or a page names. Those of the card are inside its script. */
const STYLES = {
  highlight: 'src/paint/highlight.css',
  popup: 'src/popup/popup.css',
  options: 'src/options/options.css',
  dossier: 'src/dossier/dossier.css',
  welcome: 'src/welcome/welcome.css',
} as const;

/** Pages of the extension. */
const PAGES = {
  popup: 'src/popup/index.html',
  options: 'src/options/index.html',
  dossier: 'src/dossier/index.html',
  welcome: 'src/welcome/index.html',
} as const;

/**
 * Scripts of which a page calls nearly all functions as soon as it has them. Chromium compiles these in one go then, in place of a first look
 * at each function and a second one when it is called; others take the line for a comment.
 */
const COMPILED_AT_ONCE = ['content.js', 'reader.js'];

/** The oldest browsers that are served; the manifest states the same. */
export const ENGINES = { chrome: '128', firefox: '149' } as const;

/**
 * Bundles all scripts, style sheets and pages; the same files serve both browsers. Scripts are classic, so that they work as
 * content scripts and need no second fetch. `meta` tells which source file went where. With `wholeLibraries` nothing is left out of
 * the packages' own files (ADR 12).
 */
export async function bundle({ wholeLibraries = false } = {}): Promise<{ output: Output; meta: Metafile }> {
  requireSources([SCRIPTS, STYLES, PAGES].flatMap(Object.values<string>));
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints: [...entryPoints(SCRIPTS), ...entryPoints(STYLES)],
    outdir: ROOT,
    bundle: true,
    write: false,
    format: 'iife',
    target: [`chrome${ENGINES.chrome}`, `firefox${ENGINES.firefox}`],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    charset: 'utf8',
    // The licences of what is bundled stand in licences.txt.
    legalComments: 'none',
    metafile: true,
    logLevel: 'silent',
    plugins: wholeLibraries ? [inlineCss] : [inlineCss, noHtmlSink],
  });
  const output: Output = new Map(
    result.outputFiles.map(({ path, contents, text }) => {
      const file = relative(ROOT, path);
      return [file, COMPILED_AT_ONCE.includes(file) ? `//# allFunctionsCalledOnLoad\n${text}` : contents];
    }),
  );
  for (const [name, file] of Object.entries(PAGES))
    output.set(`${name}.html`, await readFile(join(ROOT, file), 'utf8'));
  return { output, meta: result.metafile };
}

function entryPoints(sources: Record<string, string>): { in: string; out: string }[] {
  return Object.entries(sources).map(([name, file]) => ({ in: file, out: name }));
}

function requireSources(files: string[]): void {
  const missing = files.filter((file) => !existsSync(join(ROOT, file)));
  if (missing.length) throw new Error(`The build needs files that do not exist: ${missing.join(', ')}`);
}
