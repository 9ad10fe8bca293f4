import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/paths.ts';
import { projectFiles } from './project-files.ts';

/** A file longer than this has more than one room; see CONTRIBUTING.md. */
const MAX_LINES = 300;

const files = projectFiles();
const sources = files.filter((file) => /^(src|build|bench)\/.*\.tsx?$/.test(file));

describe('the house rules', () => {
  it(`keeps every source file within ${MAX_LINES} lines`, () => {
    const long = sources.filter((file) => read(file).split('\n').length > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('has no drawer for everything', () => {
    const drawers = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc)(\.[a-z]+|\/)|manager\.tsx?$/i.test(file),
    );
    expect(drawers).toEqual([]);
  });

  it('exports by name', () => {
    const defaults = sources.filter((file) => !file.endsWith('.d.ts') && /^export default /m.test(read(file)));
    expect(defaults).toEqual([]);
  });

  it('makes no markup, code or request of text', () => {
    const ways =
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|DOMParser|srcdoc|\beval\(|new Function\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
    const using = sources.filter((file) => file.startsWith('src/') && ways.test(read(file)));
    expect(using).toEqual([]);
    const fetching = sources.filter((file) => file.startsWith('src/') && /\bfetch\(/.test(read(file)));
    expect(fetching).toEqual(['src/platform/assets.ts']);
  });

  it('knows nothing of the machine it was written on', () => {
    const texts = files.filter((file) => /\.(ts|tsx|css|html|json|md|yaml|svg|sh)$|^\.ci\//.test(file));
    const telling = texts.filter(
      (file) => !file.startsWith('test/') && /\.\.\/shared\b|\/work\/|\/root\//.test(read(file)),
    );
    expect(telling).toEqual([]);
  });

  it('has a lockfile that any registry can serve', () => {
    const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string }> };
    const bound = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(bound).toEqual([]);
  });

  it('pins every dependency exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const versions = Object.entries<string>({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it.each([
    ['LICENSE', /^MIT License[\s\S]*The Backstory contributors/],
    ['knowledge/LICENSE', /Creative Commons Attribution 4\.0[\s\S]*creativecommons\.org\/licenses\/by\/4\.0/],
  ])('has the licence of %s', (file, words) => {
    expect(read(file)).toMatch(words);
  });
});

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}
