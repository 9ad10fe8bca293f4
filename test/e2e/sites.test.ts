import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { clickToolbarButton, readOnce } from '../../build/run/read-once.ts';
import { en as OPTIONS } from '../../src/options/words/en.ts';
import { en as POPUP } from '../../src/popup/words/en.ts';
import { endBackground } from './harness/background.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { press, pressButton } from './harness/form.ts';
import { article, MEETING, MEETING_TERMS, OUTLET, play, UNLISTED } from './harness/stage.ts';
import { NO_TRACES, tracesOn } from './harness/traces.ts';

describe.each(TARGETS)('sites in %s', (target) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await sitDown(
      target,
      play({ [`${OUTLET}/article`]: article(MEETING), [`${UNLISTED}/note`]: article(MEETING) }),
    );
  });
  afterAll(() => desk?.leave());

  it('reads an outlet at once and an unlisted site only when asked, and then without a reload', async () => {
    const note = await desk.open(`${UNLISTED}/note`);
    // The outlet's page was opened later; once it is marked, the other would be too.
    const paper = await desk.open(`${OUTLET}/article`);
    await paper.showsExactly(MEETING_TERMS);
    await paper.close();
    expect(await tracesOn(note.page)).toEqual(NO_TRACES);

    await readOnce(desk, desk.control, note.page, note.tabId);
    await note.page.bringToFront();
    await note.showsExactly(MEETING_TERMS);
    await note.hover('comfort women');
    await note.cardOf('omfort women');
    await note.page.reload();
    expect(await tracesOn(note.page)).toEqual(NO_TRACES);
    await note.close();
  });

  it('asks for no more than it needs', async () => {
    const permissions = (await desk.control.call('permissions.getAll()')) as {
      permissions: string[];
      origins: string[];
    };
    const panel = target === 'chromium' ? ['sidePanel'] : [];
    const expected = ['contextMenus', 'scripting', ...panel, 'storage'];
    expect(permissions.permissions.filter((name) => name !== 'activeTab').sort()).toEqual(expected);
    expect(permissions.origins.some((origin) => /^(<all_urls>|\*:\/\/\*\/|https?:\/\/\*\/)/.test(origin))).toBe(false);
    expect(permissions.origins.length).toBeGreaterThan(250);
  });
});

// In Firefox a preference answers the browser's question; in Chromium nothing but a hand can.
describe('a granted site in firefox', () => {
  it('is read without being asked for again, until it is given back', async () => {
    const desk = await sitDown('firefox', play({ [`${UNLISTED}/note`]: article(MEETING) }));
    const note = await desk.open(`${UNLISTED}/note`);
    await clickToolbarButton(desk, note.page);
    const popup = await desk.openExtensionPage(`popup.html?tab=${note.tabId}`);
    await pressButton(popup, POPUP.page.always);
    await popup.waitForSelector('.terms, .notice:not(:has(button))');
    await popup.close();
    await note.page.bringToFront();
    await note.showsExactly(MEETING_TERMS);
    await endBackground(desk);
    await note.page.reload();
    await note.showsExactly(MEETING_TERMS);

    await press(desk.control.page, OPTIONS.sites.grantedRemove(new URL(UNLISTED).hostname));
    await note.page.bringToFront();
    await note.showsExactly([]);
    await note.page.reload();
    expect(await tracesOn(note.page)).toEqual(NO_TRACES);
    await desk.leave();
  });
});
