import browser from 'webextension-polyfill';
import type { Settings } from '../model/settings.ts';
import { applyChange, type SettingsChange } from '../model/settings-change.ts';
import { queue } from './queue.ts';
import { addLost, LOST_KEY, type Lost, readLost, readStored, SETTINGS_KEY, toStore } from './stored-settings.ts';
import { adoptSettings } from './validate-settings.ts';

// The only place that writes settings, and only the background uses it: so changes of all windows follow one another, and none is lost.

const inTurn = queue();

/**
 * Makes a change and answers with the settings as they are then. What stood there and could not be read is kept beside them. Fails,
 * and changes nothing, where the browser does not store (full, unavailable).
 */
export function writeSettings(change: SettingsChange): Promise<Settings> {
  return inTurn(async () => {
    const items = await browser.storage.local.get([SETTINGS_KEY, LOST_KEY]);
    const stored = items[SETTINGS_KEY];
    const { settings: present, lost } = readStored(stored);
    // A list that would grow beyond its bound stays as it was.
    const settings = adoptSettings(present, applyChange(present, change));
    const next = { [SETTINGS_KEY]: toStore(settings, stored) };
    if (lost.length === 0) await browser.storage.local.set(next);
    else await setWithCopy(next, addLost(readLost(items[LOST_KEY]), lost, stored));
    return settings;
  });
}

/** Forgets the copies of what was lost, and stores what could be read in place of what could not. */
export function forgetLost(): Promise<void> {
  return inTurn(async () => {
    const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
    const { settings, lost } = readStored(stored);
    if (lost.length > 0) await browser.storage.local.set({ [SETTINGS_KEY]: toStore(settings, stored) });
    await browser.storage.local.remove(LOST_KEY);
  });
}

/** One write, so that nothing is ever in neither place. Where there is no room for all copies, the newest comes first. */
async function setWithCopy(next: Record<string, unknown>, lost: Lost): Promise<void> {
  try {
    await browser.storage.local.set({ ...next, [LOST_KEY]: lost });
  } catch (error) {
    if (lost.copies.length === 1) throw error;
    await browser.storage.local.set({ ...next, [LOST_KEY]: { ...lost, copies: lost.copies.slice(-1) } });
  }
}
