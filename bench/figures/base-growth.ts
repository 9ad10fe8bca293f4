/*
 * What a page pays for a larger base: main-thread time as in `page-cost`, with bases of 1,000 to 1,000,000 names of which the same 100 stand on
 * the pages. Floor: the same page with the base of these 100 alone. Every round takes the next page. The background has read its base before,
 * on another page: what that takes is the figure `gazetteer-ready`, and on a machine of few cores it slows whatever runs beside it.
 */
import type { Bench } from '../bench.ts';
import { visit, workOnVisit } from '../chromium/visit.ts';
import { atMost, type Extent, type Figure } from '../figure.ts';
import { generatePage } from '../generated-page.ts';
import { type BenchPage, stillAnswer } from '../pages.ts';

const SIZES: Record<Extent, number[]> = {
  short: [10_000],
  usual: [1_000, 100_000, 1_000_000],
  full: [1_000, 10_000, 100_000, 1_000_000],
};

/** "The same within noise". */
const NOISE = 1.1;

export const baseGrowth: Figure = {
  name: 'base-growth',
  title: 'Main thread of a page, by size of the base',
  unit: 'ms',
  floor: 'base of 100 names',
  budget: atMost(NOISE, 'ratio'),
  rounds: { short: 2, usual: 15, full: 45 },
  async cases(bench) {
    const pages = await bench.pages({ short: 2, usual: 15, full: 45 });
    const pageOf = (round: number) => pages[round % pages.length] as BenchPage;
    return SIZES[bench.extent].map((size) => ({
      label: `${size.toLocaleString('en-GB')} names`,
      size,
      value: (round) => costMs(bench, pageOf(round), size),
      floor: (round) => costMs(bench, pageOf(round), 100),
    }));
  },
};

async function costMs(bench: Bench, page: BenchPage, size: number): Promise<number> {
  const desk = await bench.desk();
  await bench.useNames(desk, size);
  await visit(desk.tab, desk.play('/before', { type: 'text/html', body: generatePage({ paragraphs: 10 }) })('ours'));
  const url = desk.play(`/${page.slug}`, stillAnswer(page))('ours');
  return (await workOnVisit(desk.browser, url)).runMs;
}
