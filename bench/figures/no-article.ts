/*
 * A page that is no article: a generated front page of 200 teasers. First all main-thread time of ours on it, compiling and starting our
 * script included, with the bare extension's content script as the floor; then the messages that arrive for us, of which an answer to a
 * request would be one (the floor is the bare extension, which asks once). Both from the browser's trace.
 */
import type { Bench } from '../bench.ts';
import { surveyOf } from '../chromium/survey.ts';
import type { Work } from '../chromium/work.ts';
import { atMost, type Case, type Figure } from '../figure.ts';
import { generateFrontPage } from '../generated-page.ts';
import type { BenchPage } from '../pages.ts';

const TEASERS = 200;
const rounds = { short: 2, usual: 9, full: 15 };

export const noArticle: Figure = {
  name: 'no-article',
  title: 'All of ours on a page that is no article',
  unit: 'ms',
  floor: 'bare extension, start and one message',
  budget: atMost(1),
  rounds,
  cases: async (bench) => [frontPageCase(bench, ({ startMs, runMs }) => startMs + runMs)],
};

export const noArticleMessages: Figure = {
  name: 'no-article-messages',
  title: 'Messages on a page that is no article',
  unit: 'messages',
  floor: 'bare extension, which asks once',
  budget: atMost(0),
  rounds,
  cases: async (bench) => [frontPageCase(bench, ({ messages }) => messages)],
};

function frontPageCase(bench: Bench, of: (work: Work) => number): Case {
  const { workOn, bareWorkOn } = surveyOf(bench);
  const page: BenchPage = { slug: 'front-page', html: Buffer.from(generateFrontPage(TEASERS)), text: '' };
  return {
    label: `front page of ${TEASERS} teasers`,
    value: async (round) => of(await workOn(page, round)),
    floor: async (round) => of(await bareWorkOn(page, round)),
  };
}
