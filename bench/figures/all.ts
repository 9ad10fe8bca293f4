import type { Figure } from '../figure.ts';
import { longestTask, longestTaskOnLongPage } from './longest-task.ts';
import { noArticle, noArticleMessages } from './no-article.ts';
import { pageCost } from './page-cost.ts';
import { pageStart } from './page-start.ts';

/** All figures, in the order of the table. */
export const FIGURES: readonly Figure[] = [
  pageCost,
  pageStart,
  longestTask,
  longestTaskOnLongPage,
  noArticle,
  noArticleMessages,
];
