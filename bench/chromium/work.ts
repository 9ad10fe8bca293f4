import type { TraceEvent } from './trace.ts';

/** Main-thread time of an extension on one page, in milliseconds. */
export interface Work {
  /** Compiling its scripts and running them for the first time. */
  startMs: number;
  /** All else: reading, messages, painting. */
  runMs: number;
  /** The most that one task held of it. */
  longestMs: number;
  /** Messages that arrived for it; each request is answered by one at least. */
  messages: number;
}

type Complete = TraceEvent & { dur: number };

/**
 * Sums up what an extension did on a page without scripts of its own, from the page's commit on. Chromium names the script where it
 * is evaluated or called. Microtasks bear no name: they are the extension's where something of it came before in the same task, an
 * answer to it or a pause of it that ended included, since nobody else runs scripts there. Of nested events the outermost counts.
 */
export function workOf(events: readonly TraceEvent[], pageUrl: string): Work {
  const work: Work = { startMs: 0, runMs: 0, longestMs: 0, messages: 0 };
  let task = { end: 0, ms: 0, isOfExtension: false };
  let countedTo = 0;
  for (const event of eventsOnPage(events, pageUrl)) {
    if (event.ts >= task.end) task = { end: event.ts + event.dur, ms: 0, isOfExtension: false };
    if (isMessage(event)) work.messages++;
    if (isOfExtension(event)) task.isOfExtension = true;
    else if (!task.isOfExtension || event.name !== 'RunMicrotasks') continue;
    const ms = event.dur / 1000;
    if (event.ts < countedTo) {
      // A script that the background has run here is evaluated within its message, which was counted as run.
      if (event.name !== 'EvaluateScript') continue;
      work.startMs += ms;
      work.runMs -= ms;
      continue;
    }
    countedTo = event.ts + event.dur;
    work[event.name === 'EvaluateScript' ? 'startMs' : 'runMs'] += ms;
    task.ms += ms;
    work.longestMs = Math.max(work.longestMs, task.ms);
  }
  return work;
}

/** Milliseconds that the function of this name took when the page called it. */
export function durationOf(events: readonly TraceEvent[], functionName: string): number {
  const call = events.find(({ name, args }) => name === 'FunctionCall' && args?.data?.functionName === functionName);
  if (call?.dur === undefined) throw new Error(`The trace has no call of ${functionName}.`);
  return call.dur / 1000;
}

/** Whether a recording holds the beginning of a page, without which nothing can be said of it. */
export function showsLoad(events: readonly TraceEvent[], pageUrl: string): boolean {
  return commitOf(events, pageUrl) !== undefined;
}

function commitOf(events: readonly TraceEvent[], pageUrl: string): TraceEvent | undefined {
  return events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === pageUrl);
}

/** Complete events of the page's main thread since its document was committed, outer before inner. */
function eventsOnPage(events: readonly TraceEvent[], pageUrl: string): Complete[] {
  const commit = commitOf(events, pageUrl);
  if (!commit) throw new Error(`The trace does not show how ${pageUrl} was loaded.`);
  return events
    .filter((event): event is Complete => event.ph === 'X' && event.dur !== undefined)
    .filter(({ pid, tid, ts }) => pid === commit.pid && tid === commit.tid && ts >= commit.ts)
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur);
}

/** What an extension calls upon itself: a page without scripts has no pause that could end. */
const OWN_CONTINUATIONS = ['RunYieldContinuation', 'RunPostTaskCallback'];

function isOfExtension({ name, args }: TraceEvent): boolean {
  const url = args?.data?.url ?? '';
  if (name === 'EvaluateScript') return isExtensionUrl(url);
  if (name === 'FunctionCall') return url === '' || isExtensionUrl(url);
  if (OWN_CONTINUATIONS.includes(name)) return true;
  return isMojo(name) && interfaceOf({ args }).startsWith('extensions.mojom.');
}

function isMessage({ name, args }: TraceEvent): boolean {
  return name === 'Receive mojo message' && interfaceOf({ args }) === 'extensions.mojom.MessagePort';
}

function isMojo(name: string): boolean {
  return name === 'Receive mojo message' || name === 'Receive mojo reply';
}

function interfaceOf({ args }: Pick<TraceEvent, 'args'>): string {
  return args?.chrome_mojo_event_info?.mojo_interface_tag ?? '';
}

function isExtensionUrl(url: string): boolean {
  return url.startsWith('chrome-extension://');
}
