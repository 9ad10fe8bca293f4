import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/paths.ts';
import { projectFiles } from './project-files.ts';

/** A path in backticks: with a folder or a known ending, without a placeholder such as `<topic>` or a star. */
const NAMED = /`((?:[\w.-]+\/)*[\w.-]+\.(?:tsx?|css|html|json|jsonl|md|ya?ml|svg|png|bin|js)|(?:[\w.-]+\/)+)`/g;
const LINKED = /\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g;

/** What a build or a run makes, and what stands in other projects. */
const MADE =
  /^(dist|screenshots|node_modules)\/|^(background|content|reader|card|marks|popup|options|dossier)\.(js|html|css)$|^licences\.txt$/;

const files = projectFiles();
const pages = files.filter((file) => file.endsWith('.md'));

describe('documents', () => {
  it.each(pages)('%s names only files that exist', (page) => {
    const text = readFileSync(join(ROOT, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    const named = [...text.matchAll(NAMED), ...text.matchAll(LINKED)].map(([, path = '']) => path);
    expect(named.filter((path) => !MADE.test(path) && !exists(page, path))).toEqual([]);
  });

  it('covers what a newcomer looks for', () => {
    const wanted = [
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'docs/architecture.md',
      'docs/privacy.md',
      'docs/security.md',
      'docs/dependencies.md',
      'docs/browser-bugs.md',
    ];
    expect(wanted.filter((page) => !pages.includes(page))).toEqual([]);
  });

  it('numbers the decisions without a gap', () => {
    const numbers = pages
      .map((page) => /^docs\/adr\/(\d{4})-/.exec(page)?.[1])
      .filter((number) => number !== undefined);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
    expect(numbers.length).toBeGreaterThan(0);
  });
});

/** Whether a page may mean a file by `path`: from the root, from the page's folder, or a file's bare name anywhere. */
function exists(page: string, path: string): boolean {
  if (existsSync(join(ROOT, path)) || existsSync(join(ROOT, dirname(page), path))) return true;
  return !path.includes('/') && files.some((file) => file.endsWith(`/${path}`));
}
