/*
 * The card's part of the script that every page gets: state, timers and gestures, no view. Pointer, keys and clicks come in;
 * calls of the ports and of the card's surface (card.js, loaded on the first dwell) go out.
 */
import type { PaintedMention } from '../model/painted.ts';
import { listenToGestures } from './gestures.ts';
import { type Candidate, type Card, type CardAction, candidateOf, cardOf, cardState, IDLE } from './reducer.ts';
import type { OpenSurface, PagePorts, Point, Showing, Surface } from './surface.ts';
import { ASK_AFTER_MS, CLOSE_GRACE_MS } from './timing.ts';

type Timer = ReturnType<typeof setTimeout> | undefined;

/** A card and what takes it away. */
interface OwnSurface {
  surface: Surface;
  closing: AbortController;
}

/** What the card asks of the page side; the composition root fills it in. */
export interface CardPorts extends PagePorts {
  /** The painted mention under a point, or null. Called once a frame at most. */
  mentionAt(point: Point): PaintedMention | null;
  /** Runs card.js in this world where it has not run yet, and answers what it offers. */
  loadSurface(): Promise<OpenSurface>;
  /** Whether an event is the reader's; others are not acted on, for a page can make any. */
  isReaders(event: Event): boolean;
}

/** The card as the rest of the content script may drive it. */
export interface CardControl {
  /** Opens the card of a mention with the focus inside; Esc gives the focus back. */
  openAt(mention: PaintedMention, how: 'keyboard'): void;
  /** Closes whatever is open, as when the page changes under it. */
  close(): void;
  /** The page or its terms have changed: a card that follows the pointer closes if its term is gone. */
  recheck(): void;
}

/** Opens and closes the card by pointer, touch and key until the signal aborts; then the card goes too. */
export function controlCard(ports: CardPorts, signal: AbortSignal): CardControl {
  let state = IDLE;
  let openSurface: OpenSurface | undefined;
  let shown: OwnSurface | undefined;
  /** Drawn while the reader dwells on its term. */
  let ready: (OwnSurface & { mention: PaintedMention }) | undefined;
  let askTimer: Timer;
  let restTimer: Timer;
  let graceTimer: Timer;

  function dispatch(action: CardAction): void {
    if (signal.aborted) return;
    const before = state;
    state = cardState(state, action);
    const candidate = candidateOf(state);
    if (candidate?.token !== candidateOf(before)?.token) follow(candidate);
    const graceToken = state.name === 'leaving' ? state.graceToken : undefined;
    if (graceToken !== (before.name === 'leaving' ? before.graceToken : undefined)) startGrace(graceToken);
    try {
      if (cardOf(state) !== cardOf(before)) show(cardOf(state));
    } catch {
      // A page that fights the card, as by moving its host while it is put up, must not hear that it did.
      dispatch({ type: 'dismissed' });
    }
    if (ready && candidateOf(state)?.mention !== ready.mention) {
      ready.closing.abort();
      ready = undefined;
    }
  }

  function follow(candidate: Candidate | undefined): void {
    clearTimeout(askTimer);
    clearTimeout(restTimer);
    if (!candidate) return;
    const { token, rested, waitMs } = candidate;
    if (!rested) restTimer = setTimeout(() => dispatch({ type: 'rested', token }), waitMs);
    if (candidate.entry) return;
    if (rested) ask(candidate);
    else askTimer = setTimeout(ask, Math.min(waitMs, ASK_AFTER_MS), candidate);
  }

  async function ask({ token, mention }: Candidate): Promise<void> {
    try {
      const [entry, open] = await Promise.all([ports.loadEntry(mention.entryId), ports.loadSurface()]);
      openSurface = open;
      dispatch({ type: 'loaded', token, entry });
      prepare(token);
    } catch {
      // No background (the extension was updated or removed) means no card; the page must not notice.
      dispatch({ type: 'failed', token });
    }
  }

  function prepare(token: number): void {
    const next = candidateOf(state);
    if (next?.token !== token || next.mode !== 'hover' || !next.entry || shown || ready) return;
    const own = makeSurface({ ...next, entry: next.entry, at: undefined });
    if (!own) return;
    ready = { ...own, mention: next.mention };
    own.surface.prepare();
  }

  function makeSurface(showing: Showing): OwnSurface | undefined {
    const closing = new AbortController();
    const surface = openSurface?.(showing, surfacePorts, AbortSignal.any([signal, closing.signal]));
    return surface && { surface, closing };
  }

  function startGrace(token: number | undefined): void {
    clearTimeout(graceTimer);
    if (token === undefined) return;
    graceTimer = setTimeout(() => dispatch({ type: 'graceEnded', token }), CLOSE_GRACE_MS);
  }

  function show(card: Card | undefined): void {
    if (!card) {
      shown?.closing.abort();
      shown = undefined;
      return;
    }
    const showing = { ...card, at: gestures.lastPoint() };
    if (!shown && ready?.mention === card.mention) {
      shown = ready;
      ready = undefined;
    }
    shown ??= makeSurface(showing);
    shown?.surface.show(showing);
    gestures.opened(card.mention);
  }

  const surfacePorts = {
    ...ports,
    pin: (pinned: boolean) => dispatch({ type: 'pinned', pinned }),
    close: () => dispatch({ type: 'dismissed' }),
  };
  const gestures = listenToGestures(
    {
      mentionAt: ports.mentionAt,
      isReaders: ports.isReaders,
      delayMs: () => ports.settings().delayMs,
      state: () => state,
      surface: () => shown?.surface,
      dispatch,
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    for (const timer of [askTimer, restTimer, graceTimer]) clearTimeout(timer);
  });
  return {
    openAt: (mention) => dispatch({ type: 'asked', mention, mode: 'keyboard' }),
    close: () => dispatch({ type: 'lost' }),
    recheck: gestures.settleSoon,
  };
}
