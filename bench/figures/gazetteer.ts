/*
 * The gazetteer of 100,000 names. Size: bytes of the file; floor: the names alone as UTF-8 text, one a line. Build: compiling it in Node; floor:
 * putting the names into a set and sorting them. Ready: from the request of a content script to a background that sleeps, until the
 * answer to one short block is there, start of the background and its fetch of the file included; floor: an empty message
 * to the bare extension's background, asleep as well.
 */
import { compileGazetteer } from '../../src/knowledge/gazetteer/compile.ts';
import { formsOf } from '../../src/knowledge/name-forms.ts';
import { sourceOf } from '../base.ts';
import type { Bench } from '../bench.ts';
import { visit } from '../chromium/visit.ts';
import { atMost, type Extent, type Figure } from '../figure.ts';
import { generatePage } from '../generated-page.ts';
import { timeOf } from '../stopwatch.ts';

/** Of a short run too, where nothing has to be compiled. */
const NAMES = 100_000;
const READY_MS = 40;
const MEGABYTE = 1_000_000;

export const gazetteerSize: Figure = {
  name: 'gazetteer-size',
  title: 'Gazetteer of 100,000 names, size',
  unit: 'MB',
  floor: 'the names as text',
  budget: { ...atMost(5), isBinding: true },
  rounds: { short: 1, usual: 1, full: 1 },
  async cases(bench) {
    const bytes = await bench.gazetteer(NAMES);
    const text = formTexts(await bench.names()).join('\n');
    return [
      {
        label: '100,000 names',
        value: () => bytes.byteLength / MEGABYTE,
        floor: () => Buffer.byteLength(text) / MEGABYTE,
      },
    ];
  },
};

export const gazetteerBuild: Figure = {
  name: 'gazetteer-build',
  title: 'Gazetteer of 100,000 names, built',
  unit: 'ms',
  floor: 'names into a set, and sorted',
  budget: atMost(2_000),
  rounds: { short: 1, usual: 5, full: 9 },
  async cases(bench) {
    const given = await bench.names();
    const source = sourceOf(NAMES, given);
    const texts = formTexts(given);
    return [
      {
        label: '100,000 names',
        value: () => timeOf(() => compileGazetteer(source)),
        floor: () => timeOf(() => [...new Set(texts)].sort()),
      },
    ];
  },
};

export const gazetteerReady: Figure = {
  name: 'gazetteer-ready',
  title: 'Background asleep, to its first answer',
  unit: 'ms',
  floor: 'empty message to a bare background, asleep',
  rounds: { short: 3, usual: 15, full: 31 },
  async cases(bench) {
    return SIZES[bench.extent].map((size) => ({
      label: `${size.toLocaleString('en-GB')} names`,
      size,
      ...(size <= NAMES && { budget: atMost(READY_MS) }),
      value: () => firstAnswerMs(bench, size),
      floor: () => barePingMs(bench),
    }));
  },
};

const SIZES: Record<Extent, number[]> = {
  short: [NAMES],
  usual: [100, NAMES],
  full: [100, 1_000, 10_000, NAMES, 1_000_000],
};

async function firstAnswerMs(bench: Bench, size: number): Promise<number> {
  const desk = await bench.desk();
  await bench.useNames(desk, size);
  await visit(desk.tab, desk.play('/one-name', { type: 'text/html', body: generatePage({ paragraphs: 10 }) })('ours'));
  const tabId = await desk.control.tabOf(desk.tab);
  await desk.sleep();
  return desk.control.inContentWorld(tabId, askForOneBlock);
}

/** Runs in the content script's world, which alone may ask for links. */
async function askForOneBlock(): Promise<number> {
  const start = performance.now();
  const reply = await chrome.runtime.sendMessage({
    to: 'background',
    name: 'link',
    params: {
      blocks: [{ id: 'b', text: 'Rain fell on the harbour.' }],
      evidence: { named: [], cues: [], strangers: [] },
    },
  });
  if (!reply?.ok) throw new Error(`The background answered ${JSON.stringify(reply)}`);
  return performance.now() - start;
}

async function barePingMs(bench: Bench): Promise<number> {
  const desk = await bench.desk();
  await desk.sleep();
  return Number(
    await desk.bare?.evaluate(`(async () => {
      const start = performance.now();
      await chrome.runtime.sendMessage({ ask: 'ping' });
      return performance.now() - start;
    })()`),
  );
}

function formTexts(given: string[]): string[] {
  return sourceOf(NAMES, given).entries.flatMap((entry) => formsOf(entry).map(({ text }) => text));
}
