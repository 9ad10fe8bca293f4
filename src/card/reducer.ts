import type { Entry } from '../model/entry.ts';
import type { PaintedMention } from '../model/painted.ts';
import type { CardMode } from './surface.ts';
import { SETTLE_MS } from './timing.ts';

/** A term whose card may open: it does once the wait is over (`rested`) and its entry is there. */
export interface Candidate {
  mention: PaintedMention;
  mode: CardMode;
  /** Names this interaction; timers and replies that carry another token come too late and do nothing. */
  token: number;
  waitMs: number;
  rested: boolean;
  entry: Entry | undefined;
}

/** A card on the page. */
export interface Card {
  mention: PaintedMention;
  entry: Entry;
  mode: CardMode;
}

/** `last` is the newest token handed out; `spent` the term that the reader dismissed and has not left since. */
export type CardState =
  | { name: 'idle'; last: number; spent: PaintedMention | undefined }
  | { name: 'dwelling'; last: number; next: Candidate }
  | { name: 'open'; last: number; card: Card }
  | { name: 'leaving'; last: number; card: Card; graceToken: number; next: Candidate | undefined };

/** What the pointer is at, as far as the card is concerned; "way" is between the term and its card. */
export type Pointed =
  | { type: 'pointed'; at: 'term'; mention: PaintedMention; fast: boolean; delayMs: number }
  | { type: 'pointed'; at: 'card' | 'way' | 'nothing' };

export type CardAction =
  | Pointed
  | { type: 'rested'; token: number }
  | { type: 'loaded'; token: number; entry: Entry }
  | { type: 'failed'; token: number }
  | { type: 'graceEnded'; token: number }
  /** A click, tap or key asks for the card of a term. */
  | { type: 'asked'; mention: PaintedMention; mode: Exclude<CardMode, 'hover'> }
  | { type: 'pinned'; pinned: boolean }
  /** The reader closed it: its term stays quiet until the pointer leaves it. */
  | { type: 'dismissed' }
  /** Its term scrolled away or the page took over: nothing is held against the term. */
  | { type: 'lost' };

export const IDLE: CardState = { name: 'idle', last: 0, spent: undefined };

/**
 * The states of the card. A card in mode hover follows the pointer; the kept ones (pinned, keyboard, sheet) do not.
 * ```
 *          pointed: term                 rested + loaded
 *   idle ─────────────────▶ dwelling ─────────────────────▶ open ◀─────────────────────────┐
 *    ▲ ◀── pointed: other ─────┤ │ ▲                         │ pointed: other              │ pointed: its term, card, way;
 *    │ ◀── failed ─────────────┤ │ └── fast: a new wait      ▼                             │ or next rested + loaded
 *    │ ◀── dismissed, lost ────┘ │                        leaving (with or without a next) ─┘
 *    │                           └──◀── grace ended, next waits ─┤
 *    └──◀── grace ended, dismissed, lost ────────────────────────┘      (dismissed, lost: from open too)
 *
 *   asked: from any state to dwelling, or to leaving where another card is open, as a kept candidate that needs no rest;
 *   for the term whose card is open, it only changes the mode. pinned: hover <─▶ pinned.
 * ```
 */
export function cardState(state: CardState, action: CardAction): CardState {
  switch (action.type) {
    case 'pointed':
      return pointed(state, action);
    case 'rested':
      return advance(state, action.token, { rested: true });
    case 'loaded':
      return advance(state, action.token, { entry: action.entry });
    case 'failed':
      return failed(state, action.token);
    case 'graceEnded':
      if (state.name !== 'leaving' || state.graceToken !== action.token) return state;
      return state.next ? { name: 'dwelling', last: state.last, next: state.next } : close(state, undefined);
    case 'asked':
      return asked(state, action.mention, action.mode);
    case 'pinned':
      return pinned(state, action.pinned);
    case 'dismissed':
      return state.name === 'idle' ? state : close(state, (candidateOf(state) ?? cardOf(state))?.mention);
    case 'lost':
      return state.name === 'idle' ? state : close(state, undefined);
  }
}

/** The card on the page, if there is one. */
export function cardOf(state: CardState): Card | undefined {
  return state.name === 'open' || state.name === 'leaving' ? state.card : undefined;
}

/** The term that the reader dismissed and has not left since, if there is one. */
export function spentOf(state: CardState): PaintedMention | undefined {
  return state.name === 'idle' ? state.spent : undefined;
}

/** The term whose card may open next, if there is one. */
export function candidateOf(state: CardState): Candidate | undefined {
  return state.name === 'dwelling' || state.name === 'leaving' ? state.next : undefined;
}

function pointed(state: CardState, action: Pointed): CardState {
  const kept = candidateOf(state)?.mode ?? (state.name === 'open' ? state.card.mode : 'hover');
  if (kept !== 'hover') return state;
  const term = action.at === 'term' ? action : undefined;
  if (state.name === 'idle') {
    if (term && term.mention !== state.spent) return dwell(state, term, term.delayMs);
    return term || !state.spent ? state : { ...state, spent: undefined };
  }
  if (state.name === 'dwelling') return term ? dwell(state, term, term.delayMs) : close(state, undefined);
  if (term ? term.mention === state.card.mention : action.at !== 'nothing') {
    return state.name === 'open' ? state : { name: 'open', last: state.last, card: state.card };
  }
  const leaving = state.name === 'leaving' ? state : leave(state);
  if (term) return dwell(leaving, term, term.fast ? SETTLE_MS : 0);
  return leaving.next ? { ...leaving, next: undefined } : leaving;
}

/** The pointer leaves the card: its grace begins. */
function leave({ card, last }: Extract<CardState, { name: 'open' }>): Extract<CardState, { name: 'leaving' }> {
  return { name: 'leaving', last: last + 1, card, graceToken: last + 1, next: undefined };
}

/** Takes the term as the candidate. A slow sample on it changes nothing, a fast one begins the wait anew. */
function dwell(
  state: Exclude<CardState, { name: 'open' }>,
  { mention, fast }: { mention: PaintedMention; fast: boolean },
  waitMs: number,
): CardState {
  const now = candidateOf(state);
  const same = now?.mention === mention;
  if (same && !fast) return state;
  const next: Candidate = {
    mention,
    mode: 'hover',
    token: state.last + 1,
    waitMs,
    rested: waitMs === 0,
    entry: same ? now.entry : undefined,
  };
  return state.name === 'leaving' ? { ...state, last: next.token, next } : { name: 'dwelling', last: next.token, next };
}

function asked(state: CardState, mention: PaintedMention, mode: CardMode): CardState {
  const card = cardOf(state);
  if (card?.mention === mention) return { name: 'open', last: state.last, card: { ...card, mode } };
  const token = state.last + 1;
  const next: Candidate = { mention, mode, token, waitMs: 0, rested: true, entry: undefined };
  return card
    ? { name: 'leaving', last: token + 1, card, graceToken: token + 1, next }
    : { name: 'dwelling', last: token, next };
}

function pinned(state: CardState, pin: boolean): CardState {
  const card = cardOf(state);
  if (!card || card.mode !== (pin ? 'hover' : 'pinned')) return state;
  return { name: 'open', last: state.last, card: { ...card, mode: pin ? 'pinned' : 'hover' } };
}

function failed(state: CardState, token: number): CardState {
  const next = candidateOf(state);
  if (next?.token !== token) return state;
  if (state.name !== 'leaving') return close(state, next.mention);
  // A card that was to be replaced by a click stays; one that the pointer has left goes on leaving.
  if (next.mode !== 'hover') return { name: 'open', last: state.last, card: state.card };
  return { ...state, next: undefined };
}

function advance(state: CardState, token: number, news: Partial<Candidate>): CardState {
  const now = candidateOf(state);
  if (now?.token !== token || (state.name !== 'dwelling' && state.name !== 'leaving')) return state;
  const next = { ...now, ...news };
  if (!next.rested || !next.entry) return { ...state, next };
  return { name: 'open', last: state.last, card: { mention: next.mention, entry: next.entry, mode: next.mode } };
}

function close(state: CardState, spent: PaintedMention | undefined): CardState {
  return { name: 'idle', last: state.last, spent };
}
