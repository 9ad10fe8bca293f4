import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT, TARGETS } from '../../build/paths.ts';
import { article, MEETING } from './harness/stage.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backstory-start-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe.each(TARGETS)('npm start without a display in %s', (target) => {
  it('prints the terms of the sample article and takes pictures', async () => {
    const { code, output } = await start('--browser', target, '--screenshots', folder);
    expect(output).toMatch(/^comfort women +concept/m);
    expect(output).toMatch(/^\d+ terms in an article dated 2014-05-13$/m);
    expect(output).toContain(folder);
    expect(code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['article.png', 'card.png', 'options.png', 'popup.png']);
    for (const picture of await readdir(folder))
      expect((await stat(join(folder, picture))).size).toBeGreaterThan(5_000);
  });

  it('reads a page of a site that is not listed, as a click on the button would', async () => {
    const server = await serve(String(article(MEETING).body));
    const url = `http://localhost:${(server.address() as AddressInfo).port}/`;
    const { output } = await start('--browser', target, '--url', url, '--screenshots', folder);
    server.close();
    expect(output).toMatch(/^3 terms in an article dated 2014-05-13$/m);
  });
});

/** Runs the command of the README's first line, after its build has been checked by `npm test`. */
function start(...args: string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, ['node_modules/tsx/dist/cli.mjs', 'build/start.ts', '--headless', ...args], {
      cwd: ROOT,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}

function serve(html: string): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
