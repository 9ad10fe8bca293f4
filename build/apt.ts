import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env, getuid } from 'node:process';

/** Whether this process may install packages: root on a system with apt. */
export function canAptInstall(): boolean {
  return getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs the first of the packages that the system's sources have; throws with apt's own words if none goes in. */
export function aptInstall(packages: string[]): void {
  const failures = [apt('update', '-qq')].filter((failure) => failure !== '');
  for (const name of packages) {
    const failure = apt('install', '-y', '-qq', '--no-install-recommends', name);
    if (failure === '') return;
    failures.push(failure);
  }
  throw new Error(`apt-get could not install ${packages.join(' or ')}:\n${failures.join('\n')}`);
}

/** Runs apt-get without questions; answers what it complained of, or an empty text. */
function apt(...args: string[]): string {
  const { status, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0 ? '' : stderr.trim() || `apt-get ${args.join(' ')} ended with ${status}`;
}
