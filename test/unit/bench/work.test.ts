import { describe, expect, it } from 'vitest';
import type { TraceEvent } from '../../../bench/chromium/trace.ts';
import { durationOf, workOf } from '../../../bench/chromium/work.ts';

const PAGE = 'http://www.example.org/';
const OURS = 'chrome-extension://abc/content.js';
const COMMIT = event('CommitLoad', 1_000, undefined, { data: { url: PAGE } });
const PORT = { chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' } };

describe('workOf', () => {
  it.each<[string, TraceEvent[], Partial<ReturnType<typeof workOf>>]>([
    ['nothing', [], { startMs: 0, runMs: 0, longestMs: 0, messages: 0 }],
    ['a script that starts', [task(2_000, 5_000), script('EvaluateScript', 2_000, 4_000)], { startMs: 4, runMs: 0 }],
    [
      'a script that starts within the message that brought it',
      [task(2_000, 9_000), event('Receive mojo message', 2_000, 8_000, PORT), script('EvaluateScript', 3_000, 6_000)],
      { startMs: 6, runMs: 2, longestMs: 8 },
    ],
    [
      'a function once, however much is nested in it',
      [task(2_000, 9_000), script('FunctionCall', 2_000, 8_000), script('FunctionCall', 3_000, 1_000)],
      { runMs: 8, longestMs: 8 },
    ],
    [
      'microtasks after an answer',
      [task(2_000, 9_000), event('Receive mojo message', 2_000, 1_000, PORT), event('RunMicrotasks', 3_000, 5_000)],
      { runMs: 6, longestMs: 6, messages: 1 },
    ],
    [
      'microtasks after a pause',
      [task(2_000, 9_000), event('RunYieldContinuation', 2_000, 10), event('RunMicrotasks', 2_010, 6_990)],
      { runMs: 7 },
    ],
    ["the page's own microtasks", [task(2_000, 9_000), event('RunMicrotasks', 2_000, 5_000)], { runMs: 0 }],
    [
      'microtasks of the task after ours',
      [task(2_000, 500), script('FunctionCall', 2_000, 400), task(3_000, 500), event('RunMicrotasks', 3_000, 500)],
      { runMs: 0.4 },
    ],
    [
      'the task that holds most',
      [
        task(2_000, 3_000),
        script('FunctionCall', 2_000, 2_000),
        task(6_000, 3_000),
        script('FunctionCall', 6_000, 900),
      ],
      { runMs: 2.9, longestMs: 2 },
    ],
    ['what came before the page', [script('FunctionCall', 500, 100)], { runMs: 0 }],
    ['other threads', [{ ...script('FunctionCall', 2_000, 100), tid: 9 }], { runMs: 0 }],
    ['scripts of others', [event('EvaluateScript', 2_000, 100, { data: { url: PAGE } })], { startMs: 0, runMs: 0 }],
  ])('counts %s', (_, events, expected) => {
    const work = workOf([COMMIT, ...events], PAGE);
    for (const [key, value] of Object.entries(expected)) expect(work[key as keyof typeof work]).toBeCloseTo(value);
  });

  it('refuses a trace without the page', () => {
    expect(() => workOf([], PAGE)).toThrow(PAGE);
  });
});

describe('durationOf', () => {
  it('reads a call by its name', () => {
    const call = event('FunctionCall', 2_000, 1_500, { data: { functionName: 'bareWalk' } });
    expect(durationOf([call], 'bareWalk')).toBe(1.5);
  });

  it('refuses a trace without the call', () => {
    expect(() => durationOf([], 'bareWalk')).toThrow('bareWalk');
  });
});

function event(name: string, ts: number, dur: number | undefined, args: TraceEvent['args'] = {}): TraceEvent {
  return { name, ph: dur === undefined ? 'I' : 'X', pid: 1, tid: 1, ts, dur, args };
}

function task(ts: number, dur: number): TraceEvent {
  return event('RunTask', ts, dur);
}

function script(name: string, ts: number, dur: number): TraceEvent {
  return event(name, ts, dur, { data: { url: OURS } });
}
