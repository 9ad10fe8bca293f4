import { describe, expect, it } from 'vitest';
import { type CardAction, type CardState, candidateOf, cardOf, cardState, IDLE } from '../../../src/card/reducer.ts';
import { SETTLE_MS } from '../../../src/card/timing.ts';
import type { PaintedMention } from '../../../src/model/painted.ts';
import { PLAIN } from '../../gallery/made-up.ts';

const A = mention('a');
const B = mention('b');

function mention(entryId: string): PaintedMention {
  return { entryId, element: {} as Element, rects: () => [] };
}

const at = (term: PaintedMention, fast = false): CardAction => ({
  type: 'pointed',
  at: 'term',
  mention: term,
  fast,
  delayMs: 300,
});
const atNothing: CardAction = { type: 'pointed', at: 'nothing' };
const atCard: CardAction = { type: 'pointed', at: 'card' };
const onTheWay: CardAction = { type: 'pointed', at: 'way' };
const rested = (token: number): CardAction => ({ type: 'rested', token });
const loaded = (token: number): CardAction => ({ type: 'loaded', token, entry: PLAIN });
const failed = (token: number): CardAction => ({ type: 'failed', token });
const graceEnded = (token: number): CardAction => ({ type: 'graceEnded', token });
const click = (term: PaintedMention): CardAction => ({ type: 'asked', mention: term, mode: 'pinned' });
const key = (term: PaintedMention): CardAction => ({ type: 'asked', mention: term, mode: 'keyboard' });
const tap = (term: PaintedMention): CardAction => ({ type: 'asked', mention: term, mode: 'sheet' });
const pin = (pinned: boolean): CardAction => ({ type: 'pinned', pinned });
const dismissed: CardAction = { type: 'dismissed' };
const lost: CardAction = { type: 'lost' };

function follow(...actions: CardAction[]): CardState {
  return actions.reduce(cardState, IDLE);
}

/** "open a hover", "leaving a hover next b", "dwelling b hover", "idle spent a": a state in a few words. */
function spell(state: CardState): string {
  const card = cardOf(state);
  const next = candidateOf(state);
  return [
    state.name,
    card && `${card.mention.entryId} ${card.mode}`,
    next && `${card ? 'next ' : ''}${next.mention.entryId} ${next.mode}`,
    state.name === 'idle' && state.spent && `spent ${state.spent.entryId}`,
  ]
    .filter(Boolean)
    .join(' ');
}

const OPEN = [at(A), rested(1), loaded(1)];
const LEAVING = [...OPEN, atNothing];
const SWITCHING = [...OPEN, at(B)];
const PINNED = [click(A), loaded(1)];

describe('cardState', () => {
  it.each<[string, CardAction[], string]>([
    // idle
    ['the pointer reaches a term', [at(A)], 'dwelling a hover'],
    ['the pointer is over nothing', [atNothing], 'idle'],
    ['nothing is there to dismiss', [dismissed, lost, pin(true)], 'idle'],
    // dwelling
    ['the pointer rested, the entry is not here yet', [at(A), rested(1)], 'dwelling a hover'],
    ['the entry is here, the pointer has not rested', [at(A), loaded(1)], 'dwelling a hover'],
    ['rested, then loaded', [at(A), rested(1), loaded(1)], 'open a hover'],
    ['loaded, then rested', [at(A), loaded(1), rested(1)], 'open a hover'],
    ['a slow move on the term lets the wait go on', [at(A), at(A), rested(1), loaded(1)], 'open a hover'],
    [
      'a fast move on the term makes the old timer stale',
      [at(A), at(A, true), rested(1), loaded(1)],
      'dwelling a hover',
    ],
    ['a fast move keeps an entry that is here', [at(A), loaded(1), at(A, true), rested(2)], 'open a hover'],
    ['the pointer leaves before the time', [at(A), atNothing], 'idle'],
    ['a stale timer comes after the pointer left', [at(A), atNothing, rested(1), loaded(1)], 'idle'],
    ['another term takes over', [at(A), at(B), rested(1), loaded(1)], 'dwelling b hover'],
    ['the entry cannot be loaded', [at(A), failed(1)], 'idle spent a'],
    ['a stale failure', [at(A), at(B), failed(1)], 'dwelling b hover'],
    ['Esc while dwelling', [at(A), dismissed], 'idle spent a'],
    ['a scroll while dwelling', [at(A), lost], 'idle'],
    ['a click does not wait', [at(A), click(A), loaded(2)], 'open a pinned'],
    // spent
    ['a dismissed term stays quiet under the pointer', [...OPEN, dismissed, at(A)], 'idle spent a'],
    ['it speaks again once the pointer has left it', [...OPEN, dismissed, atNothing, at(A)], 'dwelling a hover'],
    ['another term is not held back', [...OPEN, dismissed, at(B)], 'dwelling b hover'],
    ['a click opens a spent term', [...OPEN, dismissed, click(A)], 'dwelling a pinned'],
    // open
    ['the pointer stays on the term', [...OPEN, at(A)], 'open a hover'],
    ['the pointer enters the card', [...OPEN, atCard], 'open a hover'],
    ['the pointer is on its way to the card', [...OPEN, onTheWay], 'open a hover'],
    ['the pointer leaves', LEAVING, 'leaving a hover'],
    ['the pointer goes on to another term', SWITCHING, 'leaving a hover next b hover'],
    ['Esc', [...OPEN, dismissed], 'idle spent a'],
    ['its term scrolls away', [...OPEN, lost], 'idle'],
    ['a click on the term pins', [...OPEN, click(A)], 'open a pinned'],
    ['the pin button pins', [...OPEN, pin(true)], 'open a pinned'],
    ['the pin button unpins', [...OPEN, pin(true), pin(false)], 'open a hover'],
    ['a key takes an open card over', [...OPEN, key(A)], 'open a keyboard'],
    // leaving
    ['the grace ends', [...LEAVING, graceEnded(2)], 'idle'],
    ['the pointer comes back to the term', [...LEAVING, at(A)], 'open a hover'],
    ['the pointer comes to the card', [...LEAVING, atCard], 'open a hover'],
    ['leave and quickly re-enter: the old grace does nothing', [...LEAVING, at(A), graceEnded(2)], 'open a hover'],
    [
      'leave, come back, leave: only the new grace counts',
      [...LEAVING, at(A), atNothing, graceEnded(2)],
      'leaving a hover',
    ],
    ['and the new grace closes', [...LEAVING, at(A), atNothing, graceEnded(3)], 'idle'],
    ['leave for good, re-enter: it reopens', [...LEAVING, graceEnded(2), at(A), rested(3), loaded(3)], 'open a hover'],
    ['more of nothing', [...LEAVING, atNothing], 'leaving a hover'],
    ['Esc while leaving', [...LEAVING, dismissed], 'idle spent a'],
    ['its term scrolls away while leaving', [...LEAVING, lost], 'idle'],
    ['pinned while leaving', [...LEAVING, pin(true)], 'open a pinned'],
    // leaving for another term
    ['the next opens as soon as it is loaded', [...SWITCHING, loaded(3)], 'open b hover'],
    ['the pointer only crossed the next', [...SWITCHING, atNothing, loaded(3)], 'leaving a hover'],
    ['the pointer turns back to the first', [...SWITCHING, at(A), loaded(3)], 'open a hover'],
    ['the next cannot be loaded', [...SWITCHING, failed(3)], 'leaving a hover'],
    ['the grace ends before the next is loaded', [...SWITCHING, graceEnded(2)], 'dwelling b hover'],
    ['which then opens', [...SWITCHING, graceEnded(2), loaded(3)], 'open b hover'],
    ['a fast move over the next waits', [...OPEN, at(B, true), loaded(3)], 'leaving a hover next b hover'],
    ['until it settles', [...OPEN, at(B, true), loaded(3), rested(3)], 'open b hover'],
    ['Esc holds back the term under the pointer', [...SWITCHING, dismissed], 'idle spent b'],
    // kept cards
    ['a tap opens a sheet', [tap(A), loaded(1)], 'open a sheet'],
    ['a key opens with the focus', [key(A), loaded(1)], 'open a keyboard'],
    ['the pointer does not disturb what was asked for', [key(A), atNothing, at(B), loaded(1)], 'open a keyboard'],
    ['a pinned card stays when the pointer leaves', [...PINNED, atNothing, at(B)], 'open a pinned'],
    ['a pinned card gives way to a click on another term', [...PINNED, click(B)], 'leaving a pinned next b pinned'],
    ['which opens once loaded', [...PINNED, click(B), loaded(2)], 'open b pinned'],
    ['the pointer does not call it off', [...PINNED, click(B), atNothing, at(A), loaded(2)], 'open b pinned'],
    ['or stays, where the other cannot be loaded', [...PINNED, click(B), failed(2)], 'open a pinned'],
    ['and goes after the grace, where that takes long', [...PINNED, click(B), graceEnded(3)], 'dwelling b pinned'],
    ['a second click on its term changes nothing', [...PINNED, click(A)], 'open a pinned'],
    ['the pin button means nothing to a sheet', [tap(A), loaded(1), pin(true), pin(false)], 'open a sheet'],
    ['Esc closes a pinned card', [...PINNED, dismissed], 'idle spent a'],
  ])('%s', (_, actions, expected) => {
    expect(spell(follow(...actions))).toBe(expected);
  });

  it('waits the reader’s delay for the first card, none for the next, and a moment after a fast move', () => {
    expect(candidateOf(follow(at(A)))).toMatchObject({ waitMs: 300, rested: false });
    expect(candidateOf(follow(...SWITCHING))).toMatchObject({ waitMs: 0, rested: true });
    expect(candidateOf(follow(...OPEN, at(B, true)))).toMatchObject({ waitMs: SETTLE_MS, rested: false });
  });

  it('never hands out a token twice', () => {
    const actions = [at(A), at(A, true), at(B), rested(3), loaded(3), atNothing, at(A), click(B), graceEnded(6), at(A)];
    const tokens: number[] = [];
    let state = IDLE;
    for (const action of actions) {
      state = cardState(state, action);
      for (const token of [candidateOf(state)?.token, state.name === 'leaving' ? state.graceToken : undefined]) {
        if (token !== undefined && !tokens.includes(token)) tokens.push(token);
      }
      expect(state.last).toBe(Math.max(0, ...tokens));
    }
    expect(tokens.length).toBeGreaterThan(4);
  });

  it('returns the same state where nothing changes, so that nobody acts on it', () => {
    for (const [actions, idle] of [
      [OPEN, at(A)],
      [OPEN, atCard],
      [LEAVING, atNothing],
      [SWITCHING, at(B)],
      [PINNED, atNothing],
      [OPEN, rested(1)],
    ] as const) {
      const state = follow(...actions);
      expect(cardState(state, idle)).toBe(state);
    }
  });
});
