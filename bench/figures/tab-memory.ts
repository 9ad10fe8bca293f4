/*
 * Script memory that a tab gains by us: Chromium's count of the heap of the page's process after a collection, with all its worlds, on the pages in turn. With
 * bases of 100 and 100,000 names, of which the same 100 stand on the pages. Floor: the same page without us.
 */
import type { Bench } from '../bench.ts';
import { heapMb } from '../chromium/heap.ts';
import { inNewTab, visit } from '../chromium/visit.ts';
import type { Guest } from '../desk.ts';
import { atMost, type Figure } from '../figure.ts';
import { type BenchPage, stillAnswer } from '../pages.ts';

const SIZES = [100, 100_000];
const MOST_MB = 1.5;

export const tabMemory: Figure = {
  name: 'tab-memory',
  title: 'Memory that a tab gains',
  unit: 'MB',
  floor: 'the page without us',
  budget: atMost(MOST_MB, 'added'),
  rounds: { short: 1, usual: 9, full: 45 },
  async cases(bench) {
    const pages = await bench.pages({ short: 1, usual: 9, full: 45 });
    return SIZES.map((size) => {
      const measure = (guest: Guest) => (round: number) =>
        tabMb(bench, pages[round % pages.length] as BenchPage, guest, size);
      return { label: `${size.toLocaleString('en-GB')} names`, value: measure('ours'), floor: measure('nobody') };
    });
  },
};

/** In a tab of its own, whose process held nothing before. */
async function tabMb(bench: Bench, page: BenchPage, guest: Guest, size: number): Promise<number> {
  const desk = await bench.desk();
  await bench.useNames(desk, size);
  const url = desk.play(`/${page.slug}`, stillAnswer(page))(guest);
  return inNewTab(desk.browser, async (tab) => {
    await visit(tab, url);
    return heapMb(tab);
  });
}
