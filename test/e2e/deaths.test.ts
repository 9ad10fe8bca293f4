import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { hireKiller, type Killer, seeded } from './harness/killer.ts';
import { article, MEETING, MEETING_TERMS, OUTLET, play } from './harness/stage.ts';

const SEED = 20_261_124;

/**
 * Deaths in one run. Chromium takes half a second to end a background that a debugger looks at; `DEATHS=1000` has a thousand in each
 * browser.
 */
const DEATHS = { chromium: Number(env.DEATHS ?? 60), firefox: Number(env.DEATHS ?? 200) };
/** The longest that one of them may take on a busy machine. */
const DEATH_MS = 1_500;
/** A request is answered within this long, so a kill falls within it more often than not. */
const WITHIN_MS = 12;

type Reply = { ok: boolean; error?: string; value?: unknown };

/** What pages and our own pages ask, and what a good answer holds. */
const REQUESTS = [
  { name: 'search', params: { query: 'yasuk', limit: 3 }, holds: 'yasukuni-shrine' },
  { name: 'entry', params: { id: 'yasukuni-shrine' }, holds: 'yasukuni-shrine' },
  { name: 'heads', params: { ids: ['kono-statement-1993'] }, holds: 'Kono Statement' },
  { name: 'topics', params: {}, holds: '"ok":true' },
  { name: 'noteRead', params: { id: 'yasukuni-shrine' }, holds: '"ok":true' },
  { name: 'forgetReads', params: {}, holds: '"ok":true' },
  { name: 'changeSettings', params: { change: { set: { delayMs: 0 } } }, holds: 'delayMs' },
];

describe.each(TARGETS)('a background that may die at any moment in %s', (target) => {
  let desk: Desk;
  let killer: Killer;
  const deaths = DEATHS[target];
  const random = seeded(SEED);
  const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  beforeAll(async () => {
    desk = await sitDown(target, play({ [`${OUTLET}/article`]: article(MEETING) }));
    killer = await hireKiller(desk);
  });
  afterAll(async () => {
    await killer?.stop();
    await desk?.leave();
  });

  const send = (message: object) =>
    desk.control.call(
      `runtime.sendMessage(${JSON.stringify(message)}).catch((error) => ({ ok: false, error: error.message }))`,
    ) as Promise<Reply | undefined>;

  it(`answers after each of ${deaths} deaths, and no setting is lost`, {
    timeout: 30_000 + deaths * DEATH_MS,
  }, async () => {
    const until = killer.count() + deaths;
    for (let turn = 0; killer.count() < until; turn++) {
      const { name, params, holds } = REQUESTS[turn % REQUESTS.length] as (typeof REQUESTS)[number];
      const delayMs = 100 + (turn % 400);
      const message = {
        to: 'background',
        name,
        params: name === 'changeSettings' ? { change: { set: { delayMs } } } : params,
      };
      const asked = send(message);
      if (random() < 0.7) {
        await later(random() * WITHIN_MS);
        await killer.kill();
      }
      const first = await asked;
      const reply = first?.ok ? first : await send(message);
      expect(JSON.stringify(reply)).toContain(holds);
      if (name === 'changeSettings') {
        const { settings } = (await desk.control.call('storage.local.get(null)')) as { settings: { values: object } };
        expect(settings.values).toMatchObject({ delayMs });
      }
      if (random() < 0.7) await killer.kill();
    }
  });

  it('marks, opens cards and finds through deaths between and within the steps', { timeout: 120_000 }, async () => {
    for (let round = 0; round < 6; round++) {
      const dying = (async () => {
        for (let turn = 0; turn < 3; turn++) {
          await later(random() * 150);
          await killer.kill();
        }
      })();
      const paper = await desk.open(`${OUTLET}/article`);
      await paper.showsExactly(MEETING_TERMS);
      await dying;
      await killer.kill();
      await paper.hover('comfort women');
      await paper.cardOf('omfort women');
      await killer.kill();
      await paper.hover('Yasukuni Shrine');
      await paper.cardOf('Yasukuni');
      await paper.close();
    }
  });
});
