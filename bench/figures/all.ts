import type { Figure } from '../figure.ts';
import { baseGrowth } from './base-growth.ts';
import { dwellToCard } from './dwell-to-card.ts';
import { firstMark, firstMarkInFirefox } from './first-mark.ts';
import { frameCost } from './frame-cost.ts';
import { gazetteerBuild, gazetteerReady, gazetteerSize } from './gazetteer.ts';
import { growthWithLength, growthWithMentions, growthWithTabs } from './growth.ts';
import { highlighters } from './highlighters.ts';
import { livePageMemory, livePageProcessor } from './live-page.ts';
import { longestTask, longestTaskOnLongPage } from './longest-task.ts';
import { noArticle, noArticleMessages } from './no-article.ts';
import { pageCost } from './page-cost.ts';
import { pageStart } from './page-start.ts';
import { popupResults } from './popup-results.ts';
import { linkTime, scanGrowth, scanPeers, scanTime } from './scan.ts';
import { scriptSize } from './script-size.ts';
import { tabMemory } from './tab-memory.ts';

/** All figures, in the order of the table. */
export const FIGURES: readonly Figure[] = [
  pageCost,
  pageStart,
  highlighters,
  baseGrowth,
  scanTime,
  scanGrowth,
  linkTime,
  scanPeers,
  gazetteerSize,
  gazetteerReady,
  gazetteerBuild,
  longestTask,
  longestTaskOnLongPage,
  frameCost,
  scriptSize,
  firstMark,
  firstMarkInFirefox,
  dwellToCard,
  popupResults,
  livePageProcessor,
  livePageMemory,
  tabMemory,
  noArticle,
  noArticleMessages,
  growthWithLength,
  growthWithMentions,
  growthWithTabs,
];
