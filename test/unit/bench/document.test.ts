import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fillIn, type RunResults } from '../../../bench/document.ts';
import { FIGURES } from '../../../bench/figures/all.ts';
import { spreadOf } from '../../../bench/spread.ts';
import { ROOT } from '../../../build/paths.ts';

const RUN: RunResults = {
  run: { browser: 'Chromium 156', node: '20', cores: 2, extent: 'usual', seconds: 610 },
  results: [
    {
      name: 'made-up',
      title: 'Made up',
      unit: 'ms',
      floor: 'nothing',
      ratio: 'value/floor',
      rows: [
        { label: 'a | b', value: spreadOf([6]), floor: spreadOf([2]), ratio: spreadOf([3]), added: spreadOf([4]) },
      ],
    },
  ],
};
const [BEGIN, END] = ['<!-- results: written by `npm run bench:docs` -->', '<!-- end of results -->'];

describe('fillIn', () => {
  it('puts the table of a run between the marks, and nothing else', () => {
    const filled = fillIn(`Before\n${BEGIN}\nold\n${END}\nAfter`, RUN);
    expect(filled).toContain('Two cores, Chromium 156, Node 20; usual run of 10 minutes.');
    expect(filled).toContain('| Made up | a \\| b | 6 ms | 2 ms, nothing | 3x |  |  |');
    expect(filled).not.toContain('old');
    expect(filled).toMatch(/^Before\n[\s\S]*\nAfter$/);
    expect(fillIn(filled, RUN)).toBe(filled);
  });

  it('refuses a document without the marks', () => {
    expect(() => fillIn('Nothing here', RUN)).toThrow('no place');
  });
});

describe('docs/performance.md', () => {
  const document = readFileSync(join(ROOT, 'docs', 'performance.md'), 'utf8');

  it('has a place for the results', () => {
    expect(() => fillIn(document, RUN)).not.toThrow();
  });

  it.each(FIGURES.map(({ name }) => name))('explains %s', (name) => {
    expect(document).toContain(`\`${name}\``);
  });
});
