/*
 * What a frame costs more while marks stand: a page of 5,000 paragraphs with 10,000 mentions, each of another entry, on which one small
 * element moves in every frame. Main-thread time from the frame's callback to the first message after it (style, layout and paint), the mean of
 * 60 frames. Floor: the same page without us.
 */
import type { Target } from '../../build/paths.ts';
import { englishNames } from '../base.ts';
import type { Bench } from '../bench.ts';
import type { Guest } from '../desk.ts';
import { atMost, type Case, type Figure } from '../figure.ts';
import { generatePage } from '../generated-page.ts';
import { probeCall } from '../probes.ts';
import { settle } from '../settle.ts';

const PARAGRAPHS = 5_000;
const NAMES_EACH = 2;
const LETTERS = 200;
const FRAMES = 60;

export const frameCost: Figure = {
  name: 'frame-cost',
  title: 'A frame, 10,000 mentions',
  unit: 'ms',
  floor: 'the page without us',
  budget: atMost(1, 'added'),
  rounds: { short: 1, usual: 5, full: 15 },
  async cases(bench) {
    const names = englishNames(PARAGRAPHS * NAMES_EACH);
    const html = generatePage({ paragraphs: PARAGRAPHS, letters: LETTERS, names, namesEach: NAMES_EACH });
    const targets: Target[] = bench.extent === 'short' ? ['chromium'] : ['chromium', 'firefox'];
    return targets.map((target): Case => {
      const frameMs = (guest: Guest) => measureFrame(bench, target, guest, html, names);
      return { label: target, value: () => frameMs('ours'), floor: () => frameMs('nobody') };
    });
  },
};

async function measureFrame(
  bench: Bench,
  target: Target,
  guest: Guest,
  html: string,
  names: string[],
): Promise<number> {
  const desk = await bench.desk(target);
  await bench.useNames(desk, names.length, names);
  await settle(desk, desk.play('/10000-mentions', { type: 'text/html', body: html })(guest));
  return Number(await desk.tab.evaluate(await probeCall('frame', FRAMES)));
}
