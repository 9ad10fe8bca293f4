/*
 * Main-thread time in which the browser compiles our scripts of a page and runs them for the first time. Floor: the same for the bare
 * extension's content script of ten lines. From the same visits as `page-cost`.
 */
import { surveyOf } from '../chromium/survey.ts';
import type { Figure } from '../figure.ts';

export const pageStart: Figure = {
  name: 'page-start',
  title: 'Compiling and starting our scripts',
  unit: 'ms',
  floor: 'a content script of ten lines',
  rounds: { short: 1, usual: 1, full: 3 },
  summary: 'median',
  async cases(bench) {
    const { workOn, bareWorkOn } = surveyOf(bench);
    const pages = await bench.pages({ short: 4, usual: 12, full: 100 });
    return pages.map((page) => ({
      label: page.slug,
      value: async (round) => (await workOn(page, round)).startMs,
      floor: async (round) => (await bareWorkOn(page, round)).startMs,
    }));
  },
};
