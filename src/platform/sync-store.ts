import browser from 'webextension-polyfill';
import type { Settings, SyncState } from '../model/settings.ts';
import { changeBetween, isNoChange } from '../model/settings-change.ts';
import { queue } from './queue.ts';
import { writeSettings } from './settings-writer.ts';
import { readStored, SETTINGS_KEY } from './stored-settings.ts';
import { pack, SYNC_KEYS, unpack } from './sync-pieces.ts';
import {
  emptyRecord,
  isSameRecord,
  latestIn,
  merged,
  readRecord,
  type SyncRecord,
  settingsOf,
  stamped,
} from './sync-record.ts';
import { isRecord } from './validate-shape.ts';

/** The key of `storage.local` for whether this browser keeps in step, what went wrong, and its own record. */
const SYNC_KEY = 'settings-in-step';

interface Step extends SyncState {
  record?: SyncRecord;
}

/** Whether this browser keeps its settings in step, and what hinders it. */
export async function syncState(): Promise<SyncState> {
  const { isOn, problem } = await readStep();
  return { isOn, problem };
}

/** Begins or ends to keep in step. Ending leaves what other browsers have, and forgets here when what was chosen. */
export async function setSync(isOn: boolean): Promise<SyncState> {
  await browser.storage.local.set({ [SYNC_KEY]: { isOn } });
  await keepInStep();
  return syncState();
}

/** Keeps in step after each change here and elsewhere. Only the background calls it, before its first await. */
export function followSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isOurs = area === 'sync' || (area === 'local' && SETTINGS_KEY in changes);
    if (isOurs) keepInStep().catch(() => undefined);
  });
}

const inTurn = queue();

/**
 * Joins what was chosen here with what other browsers chose, and writes the outcome where it is not yet. Running it again changes
 * nothing, so it may be ended at any point and called at any time.
 */
export function keepInStep(): Promise<void> {
  return inTurn(step);
}

async function step(): Promise<void> {
  const { isOn, record } = await readStep();
  if (!isOn) return;
  const found = unpack(await browser.storage.sync.get(SYNC_KEYS));
  if (found.kind === 'newer') return writeStep({ isOn, record, problem: 'newer' });
  const theirs = found.kind === 'value' ? readRecord(found.value) : emptyRecord();
  const { [SETTINGS_KEY]: stored } = await browser.storage.local.get(SETTINGS_KEY);
  const { settings, lost } = readStored(stored);
  const known = record ?? emptyRecord();
  const mine = stamped(known, withoutLoss(settings, lost, settingsOf(known)), timeAfter(record, theirs));
  const joined = merged(mine, theirs);
  const next = settingsOf(joined);
  if (!record || !isSameRecord(joined, record)) await writeStep({ isOn, record: joined });
  // As a difference, since the reader may choose something meanwhile.
  const change = changeBetween(settings, next);
  if (!isNoChange(change)) await writeSettings(change);
  if (found.kind === 'nothing' || !isSameRecord(joined, theirs)) await publish(joined);
}

/** The settings with those that a damaged store lost as the record knows them: damage is no choice, and others have what was lost. */
function withoutLoss(settings: Settings, lost: readonly string[], known: Settings): Settings {
  if (lost.includes('all')) return known;
  const found = Object.entries(known).filter(([key]) => lost.includes(key));
  return { ...settings, ...Object.fromEntries(found) };
}

/**
 * Later than all that was chosen so far, also by browsers whose clocks are ahead. A browser that joins brings its settings with the
 * earliest time there is: where others have chosen, they are in the right.
 */
function timeAfter(record: SyncRecord | undefined, theirs: SyncRecord): number {
  return record ? Math.max(Date.now(), latestIn(record) + 1, latestIn(theirs) + 1) : 1;
}

async function publish(record: SyncRecord): Promise<void> {
  const items = pack(record);
  if (!items) return writeStep({ isOn: true, record, problem: 'full' });
  try {
    await browser.storage.sync.set(items);
    await browser.storage.sync.remove(SYNC_KEYS.filter((key) => !(key in items)));
    await writeStep({ isOn: true, record });
  } catch {
    // Too many changes in a minute, or the browser's own trouble; the next change or start tries again.
    await writeStep({ isOn: true, record, problem: 'refused' });
  }
}

async function readStep(): Promise<Step> {
  const { [SYNC_KEY]: stored } = await browser.storage.local.get(SYNC_KEY);
  if (!isRecord(stored) || stored.isOn !== true) return { isOn: false };
  const problem = (['full', 'newer', 'refused'] as const).find((known) => known === stored.problem);
  return { isOn: true, problem, record: isRecord(stored.record) ? readRecord(stored.record) : undefined };
}

function writeStep(step: Step): Promise<void> {
  return browser.storage.local.set({ [SYNC_KEY]: JSON.parse(JSON.stringify(step)) });
}
