/*
 * How what a page pays grows. `growth-length`: articles of 1 KB to 10 MB of text, a name in each paragraph. `growth-mentions`: one article of 500
 * paragraphs with 1 to 10,000 mentions. Main-thread time as in `page-cost`, bare TreeWalker as its floor. `growth-tabs`: what all processes of the browser
 * take of one core while 1 to 200 tabs with an article each stand open and nobody does anything; floor: the same tabs without us.
 */
import type { Page } from 'puppeteer-core';
import { englishNames } from '../base.ts';
import type { Bench } from '../bench.ts';
import { bareWalkMs } from '../chromium/bare-walk.ts';
import { processorShare } from '../chromium/processor.ts';
import { visit, workOnVisit } from '../chromium/visit.ts';
import type { Guest } from '../desk.ts';
import type { Case, Extent, Figure } from '../figure.ts';
import { generatePage } from '../generated-page.ts';

const NAMES = 10_000;
const PARAGRAPH = 500;
const KILOBYTE = 1_000;
const IDLE_SECONDS = 3;

const LENGTHS_KB: Record<Extent, number[]> = {
  short: [1, 100],
  usual: [1, 10, 100, 1_000],
  full: [1, 10, 100, 1_000, 10_000],
};
const MENTIONS: Record<Extent, number[]> = {
  short: [1, 1_000],
  usual: [1, 100, 1_000, 10_000],
  full: [1, 10, 100, 1_000, 10_000],
};
const TABS: Record<Extent, number[]> = { short: [1], usual: [1, 5, 20], full: [1, 5, 20, 50, 200] };

const common = { unit: 'ms', floor: 'bare TreeWalker read, cold', rounds: { short: 1, usual: 5, full: 9 } } as const;

export const growthWithLength: Figure = {
  ...common,
  name: 'growth-length',
  title: 'Main thread of a page, by its length',
  async cases(bench) {
    const names = englishNames(NAMES);
    return LENGTHS_KB[bench.extent].map((kilobytes) => {
      const paragraphs = Math.max(1, Math.round((kilobytes * KILOBYTE) / PARAGRAPH));
      const html = generatePage({ paragraphs, letters: PARAGRAPH, names });
      return costCase(bench, `${kilobytes.toLocaleString('en-GB')} KB`, kilobytes, html, names);
    });
  },
};

export const growthWithMentions: Figure = {
  ...common,
  name: 'growth-mentions',
  title: 'Main thread of a page, by its mentions',
  async cases(bench) {
    const names = englishNames(NAMES);
    return MENTIONS[bench.extent].map((mentions) => {
      const html = generatePage({ paragraphs: 500, letters: 1_200, names: names.slice(0, mentions), mentions });
      return costCase(bench, `${mentions.toLocaleString('en-GB')} mentions`, mentions, html, names);
    });
  },
};

export const growthWithTabs: Figure = {
  name: 'growth-tabs',
  title: 'Open tabs that nobody touches',
  unit: '% of a core',
  floor: 'the tabs without us',
  rounds: { short: 1, usual: 3, full: 3 },
  cases: async (bench) =>
    TABS[bench.extent].map((tabs) => ({
      label: `${tabs} ${tabs === 1 ? 'tab' : 'tabs'}`,
      size: tabs,
      value: () => idleShare(bench, tabs, 'ours'),
      floor: () => idleShare(bench, tabs, 'nobody'),
    })),
};

function costCase(bench: Bench, label: string, size: number, html: string, names: string[]): Case {
  const play = async () =>
    (await bench.desk()).play(`/growth/${encodeURIComponent(label)}`, { type: 'text/html', body: html });
  return {
    label,
    size,
    async value() {
      const desk = await bench.desk();
      await bench.useNames(desk, names.length, names);
      const url = (await play())('ours');
      return (await workOnVisit(desk.browser, url)).runMs;
    },
    floor: async () => bareWalkMs((await bench.desk()).browser, (await play())('nobody')),
  };
}

async function idleShare(bench: Bench, count: number, guest: Guest): Promise<number> {
  const desk = await bench.desk();
  const names = await bench.names();
  await bench.useNames(desk, names.length);
  const url = desk.play('/idle', { type: 'text/html', body: generatePage({ paragraphs: 40, names }) })(guest);
  const tabs: Page[] = [];
  try {
    for (let opened = 0; opened < count; opened++) {
      const tab = await desk.browser.newPage();
      tabs.push(tab);
      await visit(tab, url);
    }
    return await processorShare(desk.browser, IDLE_SECONDS);
  } finally {
    for (const tab of tabs) await tab.close();
  }
}
