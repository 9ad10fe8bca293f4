import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { inlineCss } from '../../build/inline-css.ts';
import { ROOT } from '../../build/paths.ts';
import { layerOverrides } from './layer-overrides.ts';
import { LAYERS } from './layers.ts';
import { projectFiles } from './project-files.ts';

/** An import from one file of `src/` to another, or to a package. */
interface Import {
  from: string;
  to: string;
}

let imports: Import[];

beforeAll(async () => {
  const entryPoints = projectFiles().filter((file) => /^src\/.*\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
  const { metafile } = await build({
    absWorkingDir: ROOT,
    // With its ending in the name of the output, since `offices.ts` and `Offices.tsx` stand side by side.
    entryPoints: entryPoints.map((file) => ({ in: file, out: file })),
    outdir: 'dist',
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [inlineCss],
    logLevel: 'silent',
  });
  imports = importsOf(metafile);
});

describe('layers', () => {
  it('names every folder of src', () => {
    const folders = new Set(projectFiles().map((file) => /^src\/([^/]+)\//.exec(file)?.[1]));
    folders.delete(undefined);
    expect([...folders].filter((folder) => !LAYERS[folder ?? ''])).toEqual([]);
  });

  it.each(Object.entries(LAYERS))('%s imports nothing but what its layer may', (folder, { folders, packages }) => {
    const own = imports.filter(({ from }) => from.startsWith(`src/${folder}/`));
    const wrong = own.filter(({ to }) => {
      const target = /^src\/([^/]+)\//.exec(to)?.[1];
      return target ? target !== folder && !folders.includes(target) : !packages.includes(packageOf(to));
    });
    expect(wrong).toEqual([]);
  });

  it('has no cycle between folders', () => {
    const order = Object.keys(LAYERS);
    const upward = Object.entries(LAYERS).flatMap(([folder, { folders }]) =>
      folders
        .filter((target) => order.indexOf(target) > order.indexOf(folder))
        .map((target) => `${folder} > ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('states the same rules to the linter', async () => {
    const { overrides } = JSON.parse(await readFile(join(ROOT, 'biome.json'), 'utf8'));
    expect(overrides).toEqual(expect.arrayContaining(layerOverrides()));
  });
});

function importsOf(metafile: Metafile): Import[] {
  return Object.entries(metafile.inputs).flatMap(([from, { imports }]) =>
    imports.filter(({ path }) => !path.endsWith('.css')).map(({ path }) => ({ from, to: path })),
  );
}

function packageOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
}
