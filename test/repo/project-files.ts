import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../build/paths.ts';

/** Paths of the project's files from its root: those under version control and those that are new and not ignored. */
export function projectFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  // A file that was deleted but not yet committed is still listed.
  return [...new Set(list.split('\0'))].filter((file) => file && existsSync(join(ROOT, file))).sort();
}
