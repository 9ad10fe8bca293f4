import type { Bench } from '../bench.ts';
import { type BenchPage, stillAnswer } from '../pages.ts';
import { remember } from '../remember.ts';
import { bareWalkMs } from './bare-walk.ts';
import { workOnVisit } from './visit.ts';
import type { Work } from './work.ts';

/** Names that the base holds while pages are surveyed; all stand on some page. */
const SURVEY_NAMES = 100;

/** What is measured once on each page and round, and serves several figures. */
export interface Survey {
  /** What Backstory did on a page. */
  workOn(page: BenchPage, round: number): Promise<Work>;
  /** What the bare extension did there. */
  bareWorkOn(page: BenchPage, round: number): Promise<Work>;
  /** Milliseconds of a bare walk over its text. */
  walkOn(page: BenchPage, round: number): Promise<number>;
}

const surveys = new WeakMap<Bench, Survey>();

/** The survey of a run. */
export function surveyOf(bench: Bench): Survey {
  const known = surveys.get(bench);
  if (known) return known;
  const survey = openSurvey(bench);
  surveys.set(bench, survey);
  return survey;
}

function openSurvey(bench: Bench): Survey {
  const workAs = (guest: 'ours' | 'bare') =>
    rememberRound(async (page) => {
      const desk = await bench.desk();
      await bench.useNames(desk, SURVEY_NAMES);
      const url = desk.play(`/${page.slug}`, stillAnswer(page))(guest);
      return workOnVisit(desk.browser, url);
    });
  return {
    workOn: workAs('ours'),
    bareWorkOn: workAs('bare'),
    walkOn: rememberRound(async (page) => {
      const desk = await bench.desk();
      return bareWalkMs(desk.browser, desk.play(`/${page.slug}`, stillAnswer(page))('nobody'));
    }),
  };
}

/** Measures once for each page and round. */
function rememberRound<T>(take: (page: BenchPage, round: number) => Promise<T>) {
  return remember(take, ({ slug }, round) => `${slug} ${round}`);
}
