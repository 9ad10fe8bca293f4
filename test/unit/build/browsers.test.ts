import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from '../../../build/browsers.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'backstory-browsers-'));
  await writeFile(join(dir, 'chromium'), '', { mode: 0o755 });
  await writeFile(join(dir, 'firefox'), '', { mode: 0o644 });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true });
});

describe('findBrowser', () => {
  it('takes the browser that a person names', () => {
    vi.stubEnv('CHROME_PATH', join(dir, 'chromium'));
    expect(findBrowser('chromium')).toBe(join(dir, 'chromium'));
  });

  it('does not fall back silently from one that cannot be run', () => {
    vi.stubEnv('FIREFOX_PATH', join(dir, 'firefox'));
    expect(() => findBrowser('firefox')).toThrow(/FIREFOX_PATH is .*cannot be run/);
  });

  it.runIf(process.platform === 'linux')('looks along the PATH', () => {
    vi.stubEnv('CHROME_PATH', '');
    vi.stubEnv('PATH', dir);
    expect(findBrowser('chromium')).toBe(join(dir, 'chromium'));
  });
});
