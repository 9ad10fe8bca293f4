/*
 * What a page has to load of us, compressed by gzip at its best: the scripts that the manifest gives to every listed page, those that an article
 * gets beside them, and the card. Floors: the bare extension's content script, and Preact with hooks alone, bundled like ours.
 * The same on every machine, so a script that is too large fails the run.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { extensionDir, ROOT } from '../../build/paths.ts';
import { atMost, type Figure } from '../figure.ts';

const KILOBYTE = 1_000;
const EVERY_PAGE_KB = 9;
const CARD_KB = 22;

export const scriptSize: Figure = {
  name: 'script-size',
  title: 'Scripts, gzip',
  unit: 'KB',
  floor: 'bare content script; Preact alone',
  rounds: { short: 1, usual: 1, full: 1 },
  async cases() {
    const manifest = JSON.parse(await readFile(built('manifest.json'), 'utf8'));
    const everyPage: string[] = manifest.content_scripts[0].js;
    const bare = await sizeOf(join(ROOT, 'bench', 'bare-extension', 'content.js'));
    const preact = gzipped(await bundledPreact());
    const pageKb = await sum(everyPage.map(built));
    const cardKb = await sizeOf(built('card.js'));
    return [
      {
        label: `every listed page: ${everyPage.join(', ')}`,
        value: () => pageKb,
        floor: () => bare,
        budget: { ...atMost(EVERY_PAGE_KB), isBinding: true },
      },
      {
        label: 'first dwell: card.js',
        value: () => cardKb,
        floor: () => preact,
        budget: { ...atMost(CARD_KB), isBinding: true },
      },
    ];
  },
};

async function sum(files: string[]): Promise<number> {
  const sizes = await Promise.all(files.map(sizeOf));
  return sizes.reduce((total, size) => total + size, 0);
}

async function sizeOf(file: string): Promise<number> {
  return gzipped(await readFile(file));
}

function gzipped(content: Uint8Array): number {
  return gzipSync(content, { level: 9 }).length / KILOBYTE;
}

async function bundledPreact(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: "export * from 'preact'; export * from 'preact/hooks';", resolveDir: ROOT },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    globalName: 'preact',
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

function built(path: string): string {
  return join(extensionDir('chromium'), path);
}
