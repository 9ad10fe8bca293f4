/*
 * A page that changes a thousand times a second, as a live blog with a ticker does at its worst: every 10 ms five paragraphs come and five go or are
 * worded anew, for 20 seconds. What all processes of the browser take of one core, by its own count of processor time, and how much script memory
 * the page's process gained after a collection. Floor: the same page without us.
 */
import type { Bench } from '../bench.ts';
import { heapMb } from '../chromium/heap.ts';
import { processorShare } from '../chromium/processor.ts';
import { visit } from '../chromium/visit.ts';
import type { Guest } from '../desk.ts';
import { atMost, type Extent, type Figure } from '../figure.ts';
import { generatePage } from '../generated-page.ts';
import { remember } from '../remember.ts';

const SECONDS: Record<Extent, number> = { short: 5, usual: 20, full: 20 };
const CHANGES = 1_000;
const NAMES = 100;
const MOST_PERCENT = 2;
/** What is within the heap's own noise. */
const MOST_GROWTH_MB = 0.1;

const rounds = { short: 1, usual: 3, full: 5 };
const floor = 'the page without us';

export const livePageProcessor: Figure = {
  name: 'live-page',
  title: '1,000 changes a second',
  unit: '% of a core',
  floor,
  budget: atMost(MOST_PERCENT, 'added'),
  rounds,
  cases: async (bench) => [caseOf(bench, ({ percent }) => percent)],
};

export const livePageMemory: Figure = {
  name: 'live-page-memory',
  title: '1,000 changes a second, memory gained',
  unit: 'MB',
  floor,
  budget: atMost(MOST_GROWTH_MB, 'added'),
  rounds,
  cases: async (bench) => [caseOf(bench, ({ grownMb }) => grownMb)],
};

interface Life {
  percent: number;
  grownMb: number;
}

function caseOf(bench: Bench, of: (life: Life) => number) {
  const live = livesOf(bench);
  return {
    label: `${SECONDS[bench.extent]} seconds`,
    value: async (round: number) => of(await live('ours', round)),
    floor: async (round: number) => of(await live('nobody', round)),
  };
}

const lives = new WeakMap<Bench, (guest: Guest, round: number) => Promise<Life>>();

/** Each life is measured once for both figures. */
function livesOf(bench: Bench) {
  const known = lives.get(bench) ?? remember((guest: Guest, _round: number) => measure(bench, guest));
  lives.set(bench, known);
  return known;
}

async function measure(bench: Bench, guest: Guest): Promise<Life> {
  const desk = await bench.desk();
  await bench.useNames(desk, NAMES);
  const names = await bench.names();
  const html = generatePage({ paragraphs: 200, names, after: `<script>${TICKER}</script>` });
  const { tab, browser } = desk;
  await visit(tab, desk.play('/live', { type: 'text/html', body: html })(guest));
  await tab.evaluate('startTicker()');
  // The first second is not measured: the page's own code is compiled then.
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const before = await heapMb(tab);
  const percent = await processorShare(browser, SECONDS[bench.extent]);
  const grownMb = (await heapMb(tab)) - before;
  await tab.goto('about:blank');
  return { percent, grownMb };
}

/** Keeps as many paragraphs as there were. Ten changes each time: two come, two go, six are worded anew. */
const TICKER = `
function startTicker() {
  const article = document.querySelector('article');
  const texts = [...document.querySelectorAll('p')].map((p) => p.textContent);
  let turn = 0;
  setInterval(() => {
    for (let i = 0; i < 2; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = texts[turn++ % texts.length];
      article.append(paragraph);
      article.querySelector('p').remove();
    }
    const paragraphs = article.querySelectorAll('p');
    for (let i = 0; i < 6; i++) paragraphs[(turn * 7 + i * 13) % paragraphs.length].firstChild.data = texts[turn++ % texts.length];
  }, ${10_000 / CHANGES});
}`;
