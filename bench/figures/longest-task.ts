/*
 * The most that a single task of the page's main thread holds of our work, layout that we force included: what a click or key may have to
 * wait for. Two figures: the page that fares worst among all, and a page of 5,000 paragraphs. From the browser's trace. Floor: a bare
 * TreeWalker over all text of the same page, in one task.
 */
import { surveyOf } from '../chromium/survey.ts';
import { atMost, type Figure } from '../figure.ts';
import { generatePage } from '../generated-page.ts';
import type { BenchPage } from '../pages.ts';

/** Letters of the long page's paragraphs: a sentence or two, as in a live blog. */
const LETTERS = 200;

const common = {
  unit: 'ms',
  floor: 'bare TreeWalker read, cold',
  budget: atMost(16),
} as const;

export const longestTask: Figure = {
  ...common,
  name: 'longest-task',
  title: 'Longest task, any page',
  rounds: { short: 1, usual: 3, full: 7 },
  summary: 'worst',
  async cases(bench) {
    const { workOn, walkOn } = surveyOf(bench);
    const pages = await bench.pages({ short: 4, usual: 100, full: 100 });
    return pages.map((page) => ({
      label: page.slug,
      value: async (round) => (await workOn(page, round)).longestMs,
      floor: (round) => walkOn(page, round),
    }));
  },
};

export const longestTaskOnLongPage: Figure = {
  ...common,
  name: 'longest-task-5000',
  title: 'Longest task, 5,000 paragraphs',
  rounds: { short: 1, usual: 5, full: 9 },
  async cases(bench) {
    const { workOn, walkOn } = surveyOf(bench);
    const html = generatePage({ paragraphs: 5000, letters: LETTERS, names: await bench.names() });
    const page: BenchPage = { slug: '5000-paragraphs', html: Buffer.from(html), text: '' };
    return [
      {
        label: '5,000 paragraphs',
        value: async (round) => (await workOn(page, round)).longestMs,
        floor: (round) => walkOn(page, round),
      },
    ];
  },
};
