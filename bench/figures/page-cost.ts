/*
 * Main-thread time that Backstory takes on a page until all is marked: finding the article, reading its blocks, messages there and back,
 * ranges, paint calls. Matching is not in it, since it happens in the background. Floor: a first, bare TreeWalker over all text of the same
 * page, in an isolated world of its own. Each page is loaded afresh for either; both are read off the browser's trace.
 * The base holds 100 names, all of them from the pages. Compiling and starting the script is the figure `page-start`.
 */
import { surveyOf } from '../chromium/survey.ts';
import { atMost, type Figure } from '../figure.ts';

export const pageCost: Figure = {
  name: 'page-cost',
  title: 'Main thread until all is marked',
  unit: 'ms',
  floor: 'bare TreeWalker read, cold',
  budget: atMost(5, 'ratio'),
  rounds: { short: 1, usual: 3, full: 7 },
  summary: 'median',
  async cases(bench) {
    const { workOn, walkOn } = surveyOf(bench);
    const pages = await bench.pages({ short: 4, usual: 100, full: 100 });
    return pages.map((page) => ({
      label: page.slug,
      value: async (round) => (await workOn(page, round)).runMs,
      floor: (round) => walkOn(page, round),
    }));
  },
};
