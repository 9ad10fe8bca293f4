/*
 * From DOMContentLoaded to the first frame with a mark, with the background asleep, on pages that hold names near their top. Seen by the page,
 * frame by frame. Floor: the bare extension, whose content script asks its sleeping background and then paints one word. The base holds 100 names,
 * all from the pages. In Firefox on a few pages.
 */
import type { Target } from '../../build/paths.ts';
import type { Bench } from '../bench.ts';
import type { Desk, Guest } from '../desk.ts';
import { atMost, type Figure } from '../figure.ts';
import { type BenchPage, stillAnswer } from '../pages.ts';
import { probeCall } from '../probes.ts';

const NAMES = 100;

/** A page that shows no mark by then holds none near its top. */
const LONGEST_MS = 4_000;

const common = {
  unit: 'ms',
  floor: 'bare extension, asleep',
  budget: atMost(120),
  rounds: { short: 1, usual: 3, full: 5 },
  summary: 'median',
} as const;

export const firstMark: Figure = {
  ...common,
  name: 'first-mark',
  title: 'First mark after DOMContentLoaded',
  cases: (bench) => casesIn(bench, 'chromium', { short: 3, usual: 16, full: 100 }),
};

export const firstMarkInFirefox: Figure = {
  ...common,
  name: 'first-mark-firefox',
  title: 'First mark after DOMContentLoaded, Firefox',
  cases: (bench) => casesIn(bench, 'firefox', { short: 1, usual: 6, full: 20 }),
};

async function casesIn(bench: Bench, target: Target, most: Parameters<Bench['pages']>[0]) {
  const desk = await bench.desk(target);
  const pages = await bench.pages(most);
  const cases = [];
  for (const page of pages) {
    const isMarked = await measure(bench, desk, page, 'ours').then(
      () => true,
      () => false,
    );
    if (!isMarked) continue;
    cases.push({
      label: page.slug,
      value: () => measure(bench, desk, page, 'ours'),
      floor: () => measure(bench, desk, page, 'bare'),
    });
  }
  return cases;
}

async function measure(bench: Bench, desk: Desk, page: BenchPage, guest: Guest): Promise<number> {
  await bench.useNames(desk, NAMES);
  await desk.tab.bringToFront();
  await desk.sleep();
  const { identifier } = await desk.tab.evaluateOnNewDocument(await probeCall('first-mark', '^(backstory|bare)-'));
  try {
    await desk.tab.goto(desk.play(`/${page.slug}`, stillAnswer(page))(guest), { waitUntil: 'domcontentloaded' });
    const found = await desk.tab.waitForFunction('window.firstMarkMs', { timeout: LONGEST_MS });
    return Number(await found.jsonValue());
  } finally {
    await desk.tab.removeScriptToEvaluateOnNewDocument(identifier);
  }
}
