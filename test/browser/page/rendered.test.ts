import { afterEach, describe, expect, test, vi } from 'vitest';
import { readRuns } from '../../../src/page/blocks.ts';
import { isRendered } from '../../../src/page/rendered.ts';
import { watchReveals } from '../../../src/page/reveals.ts';

const stop = new AbortController();
afterEach(() => document.body.replaceChildren());

const one = (selector: string) => document.querySelector(selector) as HTMLElement;

describe('an element', () => {
  test.each<[string, string, boolean]>([
    ['in the open', '<p id="x">A</p>', true],
    ['far off screen', '<p id="x" style="margin-top: 9000px">A</p>', true],
    ['not faded in yet', '<p id="x" style="opacity: 0">A</p>', true],
    [
      'not laid out yet',
      '<div style="height: 9000px"></div><div style="content-visibility: auto"><p id="x">A</p></div>',
      true,
    ],
    ['without a box of its own', '<div id="x" style="display: contents"><p>A</p></div>', true],
    ['hidden by a class', '<style>.c { display: none }</style><p id="x" class="c">A</p>', false],
    ['in a hidden one', '<div style="display: none"><p id="x">A</p></div>', false],
    [
      'without a box in a hidden one',
      '<div style="display: none"><p id="x" style="display: contents">A</p></div>',
      false,
    ],
    ['that keeps its place only', '<p id="x" style="visibility: hidden">A</p>', false],
    ['in closed details', '<details><summary>S</summary><p id="x">A</p></details>', false],
    ['in open details', '<details open><summary>S</summary><p id="x">A</p></details>', true],
  ])('%s', (_, html, expected) => {
    document.body.innerHTML = html;
    expect(isRendered(one('#x'))).toBe(expected);
  });
});

test('closed details are read once they are opened', async () => {
  document.body.innerHTML = '<p>A</p><details><summary>S</summary><p>B</p></details>';
  const shown: Element[] = [];
  const reveals = watchReveals((elements) => shown.push(...elements), stop.signal);
  const runs = [...readRuns(document.body, { isOutside: () => false, onHidden: reveals.watch })];
  expect(runs.map(({ text }) => text)).toEqual(['A', 'S']);
  (one('details') as HTMLDetailsElement).open = true;
  await vi.waitFor(() => expect(shown).toEqual([one('details p')]));
  stop.abort();
});
