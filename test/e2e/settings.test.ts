import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from '../../build/paths.ts';
import { en as WORDS } from '../../src/options/words/en.ts';
import { pack, unpack } from '../../src/platform/sync-pieces.ts';
import { readRecord, settingsOf, stamped } from '../../src/platform/sync-record.ts';
import { SOON_MS } from './harness/article.ts';
import { endBackground } from './harness/background.ts';
import { type Desk, sitDown } from './harness/desk.ts';
import { isOn, press, pressButton } from './harness/form.ts';
import { article, MEETING, MEETING_TERMS, OUTLET, play } from './harness/stage.ts';

const SETTINGS = { version: 1, values: { delayMs: 'soon', look: 'tint', sitesOff: ['blog.example', 7] } };

describe.each(TARGETS)('settings in %s', (target) => {
  let desk: Desk;
  let folder: string;
  const stored = () => desk.control.call('storage.local.get(null)') as Promise<Record<string, unknown>>;
  const put = (items: object) => desk.control.call(`storage.local.set(${JSON.stringify(items)})`);
  const notice = () =>
    desk.control.page.$$eval('.notice', (found) => found.map(({ textContent }) => textContent).join());
  const reload = async () => {
    await desk.control.page.reload({ waitUntil: [] }).catch(() => undefined);
    await desk.control.page.waitForSelector('[role=switch]');
  };
  /** What the page hands out as a file, in place of the browser's own dialogue. */
  const nextFile = async (save: () => Promise<void>) => {
    await desk.control.page.evaluate(() => {
      const page = window as unknown as { given?: Promise<string> };
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        page.given = (blob as Blob).text();
        URL.createObjectURL = make;
        return make(blob);
      };
    });
    await save();
    await desk.control.page.waitForFunction(() => (window as unknown as { given?: unknown }).given !== undefined);
    return desk.control.page.evaluate(() => (window as unknown as { given: Promise<string> }).given);
  };

  beforeAll(async () => {
    desk = await sitDown(target, play({ [`${OUTLET}/article`]: article(MEETING) }));
    folder = await mkdtemp(join(tmpdir(), 'backstory-'));
  });
  afterAll(async () => {
    await desk?.leave();
    await rm(folder, { recursive: true });
  });
  afterEach(async () => {
    await desk.control.call('storage.local.clear()');
    await reload();
  });

  it('that are damaged are told, kept as they stood, and dismissed; pages go by what could be read', async () => {
    await put({ settings: SETTINGS });
    await reload();
    await expect.poll(notice).toContain('damaged');
    const paper = await desk.open(`${OUTLET}/article`);
    await expect.poll(() => paper.page.evaluate(() => CSS.highlights.get('backstory-tint')?.size)).toBe(3);
    await paper.close();
    expect(JSON.parse(await nextFile(() => pressButton(desk.control.page, WORDS.store.save)))).toEqual([SETTINGS]);
    await press(desk.control.page, WORDS.enabled.label);
    await expect.poll(stored).toMatchObject({ settings: { values: { enabled: false, look: 'tint' } } });
    expect(await stored()).toMatchObject({ 'settings-lost': { copies: [SETTINGS] } });
    await pressButton(desk.control.page, WORDS.store.dismiss);
    await expect.poll(notice).toBe('');
    expect(await stored()).toEqual({
      settings: { version: 1, values: { enabled: false, look: 'tint', sitesOff: ['blog.example'] } },
    });
  });

  it.each([['rubbish'], [[1, 2]], [{ version: 'x' }], [{ version: 1, values: null }]])(
    'that are no settings at all (%j) leave the options and pages as by default',
    async (rubbish) => {
      await put({ settings: rubbish });
      await reload();
      await expect.poll(notice).toContain('could not be read');
      expect(await isOn(desk.control.page, WORDS.enabled.label)).toBe(true);
      const paper = await desk.open(`${OUTLET}/article`);
      await paper.showsExactly(MEETING_TERMS);
      await paper.close();
    },
  );

  it('go to a file and come back from it, after a look, with a way out', async () => {
    const before = { version: 1, values: { look: 'tint', mutedEntries: ['yasukuni-shrine'] } };
    await put({ settings: before });
    await reload();
    const text = await nextFile(() => pressButton(desk.control.page, WORDS.file.save));
    expect(JSON.parse(text)).toEqual({ backstory: 'settings', version: 1, settings: before.values });
    await pressButton(desk.control.page, WORDS.reset.button);
    await expect.poll(stored).toEqual({ settings: { version: 1, values: {} } });

    const file = join(folder, 'settings.json');
    const upload = async (content: string) => {
      await writeFile(file, content);
      const field = (await desk.control.page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
    };
    await upload(text.replace('"tint"', '"neon"'));
    await expect.poll(notice).toContain('settings.look');
    expect(await stored()).toEqual({ settings: { version: 1, values: {} } });
    await upload(await readFile(file, 'utf8').then((wrong) => wrong.replace('"neon"', '"tint"')));
    await expect.poll(notice).toContain(WORDS.file.preview);
    await pressButton(desk.control.page, WORDS.file.adopt);
    await expect.poll(stored, { timeout: SOON_MS }).toEqual({ settings: before });
    await pressButton(desk.control.page, WORDS.file.undo);
    await expect.poll(stored).toEqual({ settings: { version: 1, values: {} } });
  });

  // Firefox sets no bound to this store.
  if (target === 'chromium') {
    it('that the browser has no room for are told, and what was chosen stands', async () => {
      await press(desk.control.page, WORDS.marks.looks.tint.label);
      await expect.poll(stored).toMatchObject({ settings: { values: { look: 'tint' } } });
      await desk.control.call(`storage.local.getBytesInUse().then((used) =>
        chrome.storage.local.set({ filling: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 'filling""'.length) }))`);
      await press(desk.control.page, WORDS.enabled.label);
      await expect.poll(notice).toContain('could not be stored');
      expect(await isOn(desk.control.page, WORDS.enabled.label)).toBe(true);
      expect(await stored()).toMatchObject({ settings: { values: { look: 'tint' } } });
      await desk.control.call("storage.local.remove('filling')");
      await press(desk.control.page, WORDS.enabled.label);
      await expect.poll(notice).toBe('');
      expect(await stored()).toEqual({ settings: { version: 1, values: { enabled: false, look: 'tint' } } });
    });
  }

  it('stay in this browser until the reader wants them in step; then each follows what the other chose', async () => {
    const synced = () => desk.control.call('storage.sync.get(null)') as Promise<Record<string, unknown>>;
    const record = async () => {
      const found = unpack(await synced());
      return readRecord(found.kind === 'value' ? found.value : undefined);
    };
    await press(desk.control.page, WORDS.marks.looks.tint.label);
    await expect.poll(stored).toMatchObject({ settings: { values: { look: 'tint' } } });
    expect(await synced()).toEqual({});
    await press(desk.control.page, WORDS.sync.toggle);
    await expect.poll(async () => settingsOf(await record()).look).toBe('tint');

    // What another browser would write.
    const here = settingsOf(await record());
    const there = stamped(await record(), { ...here, look: 'none', mutedEntries: ['kono-statement'] }, Date.now() + 1);
    await desk.control.call(`storage.sync.set(${JSON.stringify(pack(there))})`);
    await expect.poll(stored, { timeout: SOON_MS }).toMatchObject({
      settings: { values: { look: 'none', mutedEntries: ['kono-statement'] } },
    });
    expect(await isOn(desk.control.page, WORDS.marks.looks.none.label)).toBe(true);

    await endBackground(desk);
    await press(desk.control.page, WORDS.enabled.label);
    await expect.poll(async () => settingsOf(await record())).toMatchObject({ enabled: false, look: 'none' });
    await press(desk.control.page, WORDS.sync.toggle);
    await press(desk.control.page, WORDS.marks.looks.tint.label);
    await expect.poll(stored).toMatchObject({ settings: { values: { look: 'tint' } } });
    expect(settingsOf(await record()).look).toBe('none');
    await desk.control.call('storage.sync.clear()');
  });

  it('that two windows change at once all count', async () => {
    const other = await desk.openExtensionPage('popup.html');
    const change = (add: object) =>
      `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify({
        to: 'background',
        name: 'changeSettings',
        params: { change: { add } },
      })})`;
    const ids = Array.from({ length: 20 }, (_, number) => `entry-${number}`);
    await Promise.all(
      ids.map((id, number) => (number % 2 ? other : desk.control.page).evaluate(change({ mutedEntries: [id] }))),
    );
    const { settings } = (await stored()) as { settings: { values: { mutedEntries: string[] } } };
    expect(settings.values.mutedEntries.toSorted()).toEqual(ids.toSorted());
    await other.close();
  });
});
