import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/paths.ts';

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  dev?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
}

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };
const { '': root, ...packages } = lock.packages;
const project = JSON.parse(read('package.json')) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const page = read('docs/dependencies.md');

/** Licences under which a package may be used to build; each lets anybody use, change and pass on. */
const PERMISSIVE = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'],
  ...['CC0-1.0', 'Python-2.0', 'Zlib', 'Unlicense', 'CC-BY-4.0'],
];
/** Of tools that are run and never shipped, and of the one polyfill that is shipped as it is: asks only for its own files to stay open. */
const FILES_STAY_OPEN = 'MPL-2.0';

/** Whether a licence, an SPDX expression of "OR" and "AND", can be met. */
function isMet(licence: string | undefined): boolean {
  const choices = (licence ?? '').replace(/[()]/g, '').split(' OR ');
  return choices.some((choice) =>
    choice.split(' AND ').every((name) => PERMISSIVE.includes(name) || name === FILES_STAY_OPEN),
  );
}

describe('dependencies', () => {
  it('come from the registry, each with the hash of what was reviewed', () => {
    const loose = Object.entries(packages).filter(
      ([, { integrity, link, resolved }]) => !integrity?.startsWith('sha512-') || link || resolved !== undefined,
    );
    expect(loose.map(([name]) => name)).toEqual([]);
  });

  it('are locked as they are asked for', () => {
    const { dependencies, devDependencies } = root as Partial<typeof project>;
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: project.dependencies,
      devDependencies: project.devDependencies,
    });
    for (const [name, version] of Object.entries({ ...project.dependencies, ...project.devDependencies }))
      expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  });

  it('have licences that let anybody use, change and pass on', () => {
    const strict = Object.entries(packages).filter(([, { license }]) => !isMet(license));
    expect(strict.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
  });

  it('run nothing when they are installed', () => {
    // npm's own setting; so every installation here is one without scripts.
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    const withScripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    for (const [path] of withScripts) expect(page).toContain(`\`${path.replace(/.*node_modules\//, '')}\``);
  });

  it('that are shipped bring no others and stand in docs/dependencies.md with version and licence', () => {
    const shipped = Object.entries(packages).filter(([, { dev, optional }]) => !dev && !optional);
    expect(shipped.map(([path]) => path.replace('node_modules/', '')).sort()).toEqual(
      Object.keys(project.dependencies).sort(),
    );
    for (const [path, { version, license }] of shipped)
      expect(page).toMatch(new RegExp(`\\| ${path.replace('node_modules/', '')} +\\| ${version} +\\| ${license} +\\|`));
  });

  it('that build and test stand there, too, and no others', () => {
    const named = [...page.matchAll(/^\| (?!package|---)(\S+) /gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(Object.keys({ ...project.dependencies, ...project.devDependencies }).sort());
  });
});
