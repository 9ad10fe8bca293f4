import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../build/bundle.ts';
import { packagesOf } from '../../build/licences.ts';
import type { Output } from '../../build/output.ts';

let output: Output;
let meta: Metafile;

beforeAll(async () => {
  ({ output, meta } = await bundle());
});

/** Sources and packages of which a script holds a part. */
function partsOf(script: string): string[] {
  return Object.keys(meta.outputs[script]?.inputs ?? {});
}

describe('the bundle', () => {
  it('gives every page a script without gazetteer, knowledge, views or mark.js', () => {
    const heavy = /src\/(knowledge|linking)\/|src\/ui\/(?!words\/words-global\.ts)|node_modules\//;
    expect([...partsOf('content.js'), ...partsOf('reader.js')].filter((path) => heavy.test(path))).toEqual([]);
  });

  it('gives pages without an article nothing that only articles need', () => {
    const needed =
      /^src\/(content|model|platform)\/|-global\.ts$|^src\/page\/(article|elements|headline|hidden-ways|outside|prose|slices|texts|visit)\.ts$/;
    const shared = ['src/reader/patience.ts', 'src/reader/safely.ts'];
    expect(partsOf('content.js').filter((path) => !needed.test(path) && !shared.includes(path))).toEqual([]);
  });

  it('gives the background no views', () => {
    expect(partsOf('background.js').filter((path) => /preact|src\/(ui|card|page|paint)\//.test(path))).toEqual([]);
  });

  it('holds no more packages than the layers name', () => {
    const known = ['mark.js', 'preact', 'webextension-polyfill'];
    expect(packagesOf(meta).filter((name) => !known.includes(name))).toEqual([]);
  });

  // What readers pay for: content.js on every page, reader.js on articles, the others when they are first needed.
  // Views hold their texts in three languages.
  it.each([
    ['content.js', 9],
    ['reader.js', 25],
    ['card.js', 22],
    ['marks.js', 14],
    ['background.js', 34],
    ['popup.js', 36],
    ['options.js', 33],
    ['dossier.js', 33],
    ['welcome.js', 64],
  ])('keeps %s within %d KB by gzip', (script, limitKb) => {
    const content = output.get(script) ?? '';
    expect(content.length).toBeGreaterThan(0);
    expect(gzipSync(content, { level: 9 }).length).toBeLessThan(limitKb * 1024);
  });
});
