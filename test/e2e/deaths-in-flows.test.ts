import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { flowsOfDossier, flowsOfOptions, flowsOfPopup } from './harness/flows-in-views.ts';
import { flowsOnPage } from './harness/flows-on-page.ts';
import { hireKiller, type Killer, seeded } from './harness/killer.ts';
import { FLOWS_ARTICLE, type Flow } from './harness/scene.ts';
import { settled } from './harness/settled.ts';
import { OUTLET, play } from './harness/stage.ts';

const SEED = Number(env.SEED ?? 20_261_124);

/** Deaths in one run, in each browser; `DEATHS=1000` for a thousand. Each flow is gone through at least once. */
const DEATHS = Number(env.DEATHS ?? 40);
/** The longest that one of them may take with the step around it, on a busy machine. */
const DEATH_MS = 6_000;
/** How often the background is killed before a step, and during one. */
const BEFORE = 0.4;
const WITHIN = 0.6;
/** A step has asked by then what it asks, save for a hover, whose card is asked for somewhat later. */
const WITHIN_MS = 300;

/** Settings that the flow of the file adopts. */
const FILE = { backstory: 'settings', version: 1, settings: { look: 'tint', delayMs: 500 } };

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.each(TARGETS)('what a reader does in %s, while the background dies', (target) => {
  let desk: Desk;
  let killer: Killer;
  let folder: string;
  let flows: [string, Flow][];
  const random = seeded(SEED);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backstory-'));
    await writeFile(join(folder, 'settings.json'), JSON.stringify(FILE));
    desk = await sitDown(target, play({ [`${OUTLET}/article`]: FLOWS_ARTICLE }));
    const paper = await desk.open(`${OUTLET}/article`);
    await settled(desk.control, paper.page, paper.tabId);
    const popup = await desk.openExtensionPage(`popup.html?tab=${paper.tabId}`);
    await popup.waitForSelector('.terms');
    killer = await hireKiller(desk);
    const scene = { desk, paper, popup, folder };
    const all = [flowsOnPage, flowsOfPopup, flowsOfOptions, flowsOfDossier].map((flowsIn) => flowsIn(scene));
    flows = all.flatMap((some) => Object.entries(some));
  });
  afterAll(async () => {
    await killer?.stop();
    await desk?.leave();
    await rm(folder, { recursive: true });
  });

  /** A step, with a death before it, during it, or both, as the dice have it. */
  async function goThrough(step: Flow[number]): Promise<void> {
    if (random() < BEFORE) await killer.kill();
    const delayMs = random() ** 2 * WITHIN_MS;
    const dies = random() < WITHIN;
    await Promise.all([step(), dies && later(delayMs).then(killer.kill)]);
  }

  it(`ends well through ${DEATHS} deaths`, { timeout: 120_000 + DEATHS * DEATH_MS }, async () => {
    const began = performance.now();
    for (let turn = 0; turn < flows.length || killer.count() < DEATHS; turn++) {
      const [name, steps] = flows[turn % flows.length] as [string, Flow];
      for (const [number, step] of steps.entries()) {
        const where = `turn ${turn} (seed ${SEED}), ${name}, step ${number + 1}, after ${killer.count()} deaths`;
        await goThrough(step).catch((cause) => {
          throw new Error(where, { cause });
        });
      }
    }
    expect(killer.count()).toBeGreaterThanOrEqual(DEATHS);
    console.log(
      `${target}: ${killer.count()} deaths, ${Math.round((performance.now() - began) / killer.count())} ms each`,
    );
  });
});
