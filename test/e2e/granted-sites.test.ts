import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Target } from '../../build/paths.ts';
import { evaluateInFirefox } from '../../build/run/firefox-chrome.ts';
import { clickToolbarButton } from '../../build/run/read-once.ts';
import { en as OPTIONS } from '../../src/options/words/en.ts';
import { en as POPUP } from '../../src/popup/words/en.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { article, FILLER, MEETING, play, UNLISTED } from './harness/stage.ts';
import { NO_TRACES, tracesOn } from './harness/traces.ts';

/** Only Firefox lets a test answer the question for a site; Chromium's question cannot be reached from outside. */
const TARGET: Target = 'firefox';

describe(`a site that the reader grants, in ${TARGET}`, () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await sitDown(
      TARGET,
      play({ [`${UNLISTED}/note`]: article(MEETING), [`${UNLISTED}/plain`]: article({ paragraphs: [FILLER] }) }),
    );
    await evaluateInFirefox(
      desk.browser,
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false), 'granted unasked'`,
    );
  });
  afterAll(() => desk?.leave());

  it('is read at once and always, until it is given back in the options', async () => {
    const page = await desk.browser.newPage();
    await page.goto(`${UNLISTED}/note`, { waitUntil: 'load' });
    await page.bringToFront();
    await clickToolbarButton(desk, page);
    const tabId = Number(
      await desk.control.call('tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)'),
    );
    const terms = async () => {
      try {
        const { terms } = (await desk.control.askPage(tabId, 'pageState', {})) as { terms: unknown[] };
        return terms.length;
      } catch {
        return 'unread';
      }
    };
    expect(await terms()).toBe('unread');

    const popup = await desk.openExtensionPage(`popup.html?tab=${tabId}`);
    await (await popup.waitForSelector(`::-p-text(${POPUP.page.always})`))?.click();
    await popup.waitForSelector('.notice:not(:has(button))');
    await popup.close();
    await page.bringToFront();
    await expect.poll(terms).toBe(3);

    await page.goto(`${UNLISTED}/plain`, { waitUntil: 'load' });
    await expect.poll(terms).toBe(0);
    await page.goto(`${UNLISTED}/note`, { waitUntil: 'load' });
    await page.bringToFront();
    await expect.poll(terms).toBe(3);

    const options = await desk.openExtensionPage('options.html');
    const revoke = await options.waitForSelector(
      `[aria-label="${OPTIONS.sites.grantedRemove('notes.backstory-test.org')}"]`,
    );
    await revoke?.click();
    await options.waitForSelector(`::-p-text(${OPTIONS.sites.grantedNone})`);
    await expect.poll(terms).toBe('unread');
    expect(await tracesOn(page)).toEqual(NO_TRACES);
    await page.reload();
    expect(await terms()).toBe('unread');
    await options.close();
    await page.close();
  });
});
