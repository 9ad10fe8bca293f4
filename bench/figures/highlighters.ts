/*
 * How many times longer other highlighters hold the page up: mark.js and advanced-mark.js (with its fast path, patterns combined and text
 * nodes cached) mark the same names on the same page, measured by the page's own clock, since they take long; ours is as in
 * `page-cost`. Scripts are there before either begins. Every round takes the next page.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { namesOf } from '../base.ts';
import type { Bench } from '../bench.ts';
import { visit, workOnVisit } from '../chromium/visit.ts';
import type { Desk } from '../desk.ts';
import { atLeast, type Case, type Figure } from '../figure.ts';
import { type BenchPage, stillAnswer } from '../pages.ts';

const { resolve } = createRequire(import.meta.url);

const PEERS = {
  'mark.js': {
    script: join(dirname(resolve('mark.js')), 'mark.min.js'),
    options: { separateWordSearch: false },
    // It calls itself once for each, and a thousand overflow the stack.
    namesPerCall: 200,
  },
  'advanced-mark.js': {
    script: join(dirname(resolve('advanced-mark.js')), 'mark.min.js'),
    options: { separateWordSearch: false, combinePatterns: true, cacheTextNodes: true },
    namesPerCall: 1_000,
  },
} as const;

/** How many names there are, and how many times slower mark.js has to be. */
const TIMES_FASTER = [
  [100, 100],
  [1_000, 1_000],
] as const;

export const highlighters: Figure = {
  name: 'highlighters',
  title: 'Main thread of other highlighters',
  unit: 'ms',
  floor: 'the peer',
  ratio: 'floor/value',
  rounds: { short: 1, usual: 9, full: 45 },
  async cases(bench) {
    const pages = await bench.pages({ short: 3, usual: 9, full: 45 });
    const desk = await bench.desk();
    return TIMES_FASTER.flatMap(([size, times]) =>
      (Object.keys(PEERS) as (keyof typeof PEERS)[]).map((peer): Case => {
        const pageOf = (round: number) => pages[round % pages.length] as BenchPage;
        return {
          label: `${peer}, ${size.toLocaleString('en-GB')} names`,
          ...(peer === 'mark.js' && { budget: atLeast(times) }),
          value: (round) => oursMs(bench, desk, pageOf(round), size),
          floor: async (round) => peerMs(desk, pageOf(round), peer, namesOf(size, await bench.names())),
        };
      }),
    );
  },
};

async function oursMs(bench: Bench, desk: Desk, page: BenchPage, size: number): Promise<number> {
  await bench.useNames(desk, size);
  const url = desk.play(`/${page.slug}`, stillAnswer(page))('ours');
  return (await workOnVisit(desk.browser, url)).runMs;
}

async function peerMs(desk: Desk, page: BenchPage, peer: keyof typeof PEERS, names: string[]): Promise<number> {
  const { script, options, namesPerCall } = PEERS[peer];
  await visit(desk.tab, desk.play(`/${page.slug}`, stillAnswer(page))('nobody'));
  await desk.tab.evaluate(await readFile(script, 'utf8'));
  return Number(
    await desk.tab.evaluate(`(() => {
      const names = ${JSON.stringify(names)};
      const start = performance.now();
      for (let from = 0; from < names.length; from += ${namesPerCall})
        new Mark(document.body).mark(names.slice(from, from + ${namesPerCall}), ${JSON.stringify(options)});
      return performance.now() - start;
    })()`),
  );
}
