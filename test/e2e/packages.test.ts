import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { describe, expect, it } from 'vitest';
import { assembleExtension } from '../../build/build-extension.ts';
import { extensionDir, ROOT, TARGETS } from '../../build/paths.ts';
import { zip } from '../../build/zip.ts';
import { sitDown } from './harness/desk.ts';
import { play } from './harness/stage.ts';

/** Firefox's reviewers refuse JSON files, scripts and pages of 5 MB and more. */
const MAX_TEXT_BYTES = 5_000_000;

describe.each(TARGETS)('the package for %s', (target) => {
  it('is taken by the browser without a warning', async () => {
    const desk = await sitDown(target, play({}));
    expect(await desk.complaints.manifest()).toEqual([]);
    await desk.leave();
  });

  it('is the same each time it is built', async () => {
    const first = (await assembleExtension()).outputs[target];
    const second = (await assembleExtension()).outputs[target];
    const differing = [...first].filter(
      ([name, content]) => !Buffer.from(content).equals(Buffer.from(second.get(name) ?? '')),
    );
    expect(differing.map(([name]) => name)).toEqual([]);
    expect(Buffer.from(zip(first)).equals(Buffer.from(zip(second)))).toBe(true);
  });

  it('holds no file that a store refuses, and nothing from elsewhere', async () => {
    const dir = extensionDir(target);
    const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
    for (const { parentPath, name } of files) {
      const content = await readFile(join(parentPath, name));
      if (/\.(json|js|html)$/.test(name)) expect(content.length, name).toBeLessThan(MAX_TEXT_BYTES);
      if (/\.(js|html|css)$/.test(name))
        expect(content.toString(), name).not.toMatch(/(?:src|href)=["']https?:|@import|import\(|innerHTML\s*=[^=]/);
    }
    expect(files.map(({ name }) => name)).toContain('licences.txt');
  });
});

describe('the package for firefox', () => {
  it('passes the linter of its store with nothing to say', () => {
    const report = execFileSync(
      execPath,
      [
        'node_modules/web-ext/bin/web-ext.js',
        'lint',
        '--source-dir',
        extensionDir('firefox'),
        '--output',
        'json',
        '--self-hosted',
      ],
      { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 },
    );
    const { errors, warnings, notices } = JSON.parse(report);
    expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  });
});
