/*
 * Popup: from a key to the list of results that it leads to, in the popup's own page with the background awake. Every letter of a few words is
 * pressed by itself, once the popup rests: no hand is so fast that the frame of one list is still being painted at the next key. A sample is the
 * median of these. With the knowledge that ships (some 600 entries), and with 100,000 entries. Floor: a question to the background that finds
 * nothing, there and back.
 */
import type { Page } from 'puppeteer-core';
import type { Target } from '../../build/paths.ts';
import { entriesOfNames, filesOf, namesOf } from '../base.ts';
import type { Bench } from '../bench.ts';
import type { Desk, KnowledgeFiles } from '../desk.ts';
import { atMost, type Case, type Figure } from '../figure.ts';
import { probeCall } from '../probes.ts';
import { remember } from '../remember.ts';
import { spreadOf } from '../spread.ts';

const SHIPPED_MS = 4;
const LARGE_MS = 10;
const LARGE = 100_000;
const WORDS = ['yasukuni', 'comfort', 'kono'];
const LIST = '[role=listbox]';
const SOON_MS = 10_000;
/** Longest wait for a list that may stay as it is. */
const UNCHANGED_MS = 500;
/** Until what is to be painted is painted. */
const REST =
  'new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(rest))))';

export const popupResults: Figure = {
  name: 'popup-results',
  title: 'Popup, key to results',
  unit: 'ms',
  floor: 'message there and back',
  rounds: { short: 1, usual: 5, full: 15 },
  async cases(bench) {
    const shipped = (target: Target): Case => ({
      label: `${target}, the entries that ship`,
      budget: atMost(SHIPPED_MS),
      value: async () => resultsMs(await deskWith(bench, target), WORDS),
      floor: async () => messageMs(await deskWith(bench, target)),
    });
    if (bench.extent === 'short') return [shipped('chromium')];
    // Compiled once: it takes longer than all that is measured.
    const files = remember(async () => filesOf(entriesOfNames(await namesIn(bench))));
    return [
      shipped('chromium'),
      {
        label: `chromium, ${LARGE.toLocaleString('en-GB')} entries`,
        budget: atMost(LARGE_MS),
        value: async () => resultsMs(await deskWith(bench, 'chromium', files), await wordsOf(bench)),
        floor: async () => messageMs(await deskWith(bench, 'chromium', files)),
      },
      shipped('firefox'),
    ];
  },
};

async function deskWith(bench: Bench, target: Target, large?: () => Promise<KnowledgeFiles>): Promise<Desk> {
  const desk = await bench.desk(target);
  if (large === undefined) await desk.useShippedKnowledge();
  else await desk.useKnowledge(`${LARGE} entries`, large);
  return desk;
}

async function resultsMs(desk: Desk, words: readonly string[]): Promise<number> {
  return inPopup(desk, async (popup) => {
    await popup.evaluate(await probeCall('results', LIST));
    for (const word of words) {
      for (const letter of word) await pressAndWait(popup, letter);
      await popup.evaluate("document.querySelector('input').select()");
      await popup.keyboard.press('Backspace');
    }
    return spreadOf((await popup.evaluate('window.resultsMs')) as number[]).median;
  });
}

/** Presses one key, and waits until the list has changed, or is not going to. */
async function pressAndWait(popup: Page, key: string): Promise<void> {
  const before = Number(await popup.evaluate('window.resultsMs.length'));
  await popup.evaluate(`${REST}.then(() => undefined)`);
  await popup.keyboard.press(key as 'a');
  await popup.waitForFunction(`window.resultsMs.length > ${before}`, { timeout: UNCHANGED_MS }).catch(() => undefined);
}

async function messageMs(desk: Desk): Promise<number> {
  return inPopup(desk, async (popup) => {
    const took = await popup.evaluate(`(async () => {
      const { runtime } = globalThis.browser ?? globalThis.chrome;
      const taken = [];
      for (let i = 0; i < 20; i++) {
        const start = performance.now();
        await runtime.sendMessage({ to: 'background', name: 'search', params: { query: '', limit: 8 } });
        taken.push(performance.now() - start);
      }
      return taken;
    })()`);
    return spreadOf(took as number[]).median;
  });
}

/** Opens the popup's page, waits until it and the background are awake, and closes it again. */
async function inPopup<T>({ openExtensionPage }: Desk, act: (popup: Page) => Promise<T>): Promise<T> {
  const popup = await openExtensionPage('popup.html');
  try {
    await popup.bringToFront();
    await popup.waitForSelector('input');
    await popup.type('input', 'a');
    await popup.waitForSelector('[role=option], [role=status], .notice', { timeout: SOON_MS }).catch(() => undefined);
    await popup.keyboard.press('Backspace');
    return await act(popup);
  } finally {
    await popup.close();
  }
}

async function namesIn(bench: Bench): Promise<string[]> {
  return namesOf(LARGE, await bench.names());
}

/** Words of three entries, from all over the base. */
async function wordsOf(bench: Bench): Promise<string[]> {
  const names = (await namesIn(bench)).filter((name) => /^[A-Z][a-z]+ [A-Z][a-z]+$/.test(name));
  return [0.2, 0.5, 0.8].map((share) => (names[Math.floor(names.length * share)] ?? 'kano').toLowerCase().slice(0, 8));
}
