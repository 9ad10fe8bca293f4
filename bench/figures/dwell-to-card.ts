/*
 * From the end of the dwell to the frame in which the card is painted: from the last move of the pointer on a term and the 300 ms that follow. Real
 * pointer moves on a page of its own with the knowledge that ships. "warm": a second card of a page,
 * which is to be painted in the first frame that can show anything. "asleep": the first card of a page, with the
 * background asleep when the pointer comes, so card script and entry are asked for while the reader dwells. Floor: a timer of 300 ms and an
 * empty popover, on the same page without us.
 */
import type { Page } from 'puppeteer-core';
import type { Target } from '../../build/paths.ts';
import { type PaintedTerm, paintedTerms } from '../../build/run/terms.ts';
import type { Bench } from '../bench.ts';
import type { Desk } from '../desk.ts';
import { atMost, type Case, type Figure } from '../figure.ts';
import { generatePage } from '../generated-page.ts';
import { probeCall } from '../probes.ts';
import { load, settleWithTerms } from '../settle.ts';

const DELAY_MS = 300;
/** Half a frame of a screen of 60 Hz: a card that stands in the very frame in which an empty popover would. */
const SAME_FRAME_MS = 8.3;
const ASLEEP_MS = 60;
const CARD = 'backstory-card';
const BARE_CARD = 'bare-card';
const SOON_MS = 10_000;

/** Entries that ship. */
const TERMS = ['Yasukuni Shrine', 'comfort women', 'Kono Statement'];

export const dwellToCard: Figure = {
  name: 'dwell-to-card',
  title: 'Dwell over to card painted',
  unit: 'ms',
  floor: 'timer and empty popover',
  rounds: { short: 2, usual: 9, full: 25 },
  async cases(bench) {
    const targets: Target[] = bench.extent === 'short' ? ['chromium'] : ['chromium', 'firefox'];
    return targets.flatMap((target): Case[] => [
      {
        label: `${target}, warm`,
        budget: atMost(SAME_FRAME_MS, 'added'),
        value: () => cardMs(bench, target, 'warm'),
        floor: () => bareCardMs(bench, target),
      },
      {
        label: `${target}, first card, asleep`,
        budget: atMost(ASLEEP_MS),
        value: () => cardMs(bench, target, 'asleep'),
        floor: () => bareCardMs(bench, target),
      },
    ]);
  },
};

async function cardMs(bench: Bench, target: Target, state: 'warm' | 'asleep'): Promise<number> {
  const desk = await bench.desk(target);
  await desk.useShippedKnowledge();
  const { tab } = desk;
  await tab.mouse.move(2, 2);
  await settleWithTerms(desk, pageOf(desk)('ours'));
  const [first, second] = await paintedTerms(tab);
  if (!first || !second) throw new Error('The page of terms shows none.');
  if (state === 'warm') {
    await dwell(tab, first, CARD);
    await tab.keyboard.press('Escape');
    await tab.waitForFunction(`document.querySelector('${CARD}') === null`, { timeout: SOON_MS });
  } else await desk.sleep();
  return dwell(tab, state === 'warm' ? second : first, CARD);
}

async function bareCardMs(bench: Bench, target: Target): Promise<number> {
  const desk = await bench.desk(target);
  await desk.tab.mouse.move(2, 2);
  await load(desk, pageOf(desk)('nobody'));
  await desk.tab.evaluate(await probeCall('bare-card', BARE_CARD, DELAY_MS));
  return dwell(desk.tab, { text: '', x: 200, y: 200 }, BARE_CARD);
}

/** Rests the pointer on a term, and answers what the page saw. */
async function dwell(tab: Page, { x, y }: PaintedTerm, element: string): Promise<number> {
  await tab.evaluate(await probeCall('card', element, DELAY_MS));
  // In one move, so that the dwell begins with the last one.
  await tab.mouse.move(x, y);
  const seen = await tab.waitForFunction('window.cardMs', { timeout: SOON_MS });
  return Number(await seen.jsonValue());
}

function pageOf(desk: Desk) {
  const html = generatePage({ paragraphs: 12, names: TERMS });
  return desk.play('/terms', { type: 'text/html', body: html });
}
