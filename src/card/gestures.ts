import type { EntryId } from '../model/entry.ts';
import type { PaintedMention } from '../model/painted.ts';
import { onTheWay, within } from './geometry.ts';
import { type CardAction, type CardState, candidateOf, cardOf, type Pointed, spentOf } from './reducer.ts';
import { speedGate } from './speed-gate.ts';
import type { Point, Surface } from './surface.ts';
import { MOVED_AWAY_PX } from './timing.ts';

interface Move {
  at: Point;
  /** When the pointer moved, on the clock of `performance.now`. */
  sinceMs: number;
  fast: boolean;
  onCard: boolean;
}

interface Ports {
  mentionAt(point: Point): PaintedMention | null;
  isReaders(event: Event): boolean;
  delayMs(): number;
  state(): CardState;
  surface(): Surface | undefined;
  dispatch(action: CardAction): void;
}

/** What a click does by itself on these comes first: it neither pins nor opens a sheet. Our own inline marks are buttons too. */
const ACTS_BY_ITSELF =
  'a[href],area[href],button,summary,label,input,select,textarea,option,video,audio,' +
  '[contenteditable],[role=button]:not(backstory-mark),[role=link],[role=tab],[role=menuitem],[role=option],[role=checkbox],[role=switch]';

/**
 * Turns pointer, touch, keys and scrolling into the card's actions. Listens on the window in the capture phase, passively, and
 * prevents nothing but the Esc that closes a card and the first tap on a link that is a term.
 */
export function listenToGestures(ports: Ports, signal: AbortSignal) {
  const { mentionAt, delayMs, state, surface, dispatch } = ports;
  const tooFast = speedGate();
  /** The newest move, its speed judged when it came; handled once a frame. */
  let move: Move | undefined;
  let frame = 0;
  let point: Point | undefined;
  /** Where the pointer was last seen on the open card's term: the tip of the cone. */
  let apex: Point | undefined;
  let home: DOMRect | undefined;
  let touched = false;

  /** The mention under a point, as the same object as long as the pointer stays on the same one. */
  function termAt(at: Point): PaintedMention | null {
    const mention = mentionAt(at);
    const now = state();
    const known = [cardOf(now)?.mention, candidateOf(now)?.mention, spentOf(now)];
    const same = known.find(
      (other) =>
        other && mention?.entryId === other.entryId && mention.element === other.element && within(other.rects(), at),
    );
    return same ?? mention;
  }

  function look(): void {
    frame = 0;
    if (!move || signal.aborted) return;
    // A page may hide the card or take it away; then none is open.
    if (surface()?.box().height === 0) dispatch({ type: 'lost' });
    dispatch(pointedBy(move));
    move = undefined;
  }

  function pointedBy({ at, sinceMs, fast, onCard }: Move): Pointed {
    if (onCard) return { type: 'pointed', at: 'card' };
    const open = surface();
    const mention = termAt(at);
    if (mention && mention === cardOf(state())?.mention) apex = at;
    else if (open && apex && onTheWay(apex, at, open.box())) return { type: 'pointed', at: 'way' };
    if (!mention) return { type: 'pointed', at: 'nothing' };
    // The reader dwells since the move, not since the frame in which it is looked at.
    const leftMs = Math.max(0, delayMs() - (performance.now() - sinceMs));
    return { type: 'pointed', at: 'term', mention, fast, delayMs: leftMs };
  }

  function onMove(event: PointerEvent): void {
    // Touch points by tapping. A button held down selects or drags. A move that moves nothing is the browser's, after a scroll.
    const still = point?.clientX === event.clientX && point.clientY === event.clientY;
    // Kept beyond the event, which would hold on to a node of the page.
    point = { clientX: event.clientX, clientY: event.clientY };
    if (event.pointerType === 'touch' || event.buttons || still) return;
    move = {
      at: point,
      sinceMs: performance.now(),
      fast: tooFast(event),
      onCard: surface()?.owns(event.target) ?? false,
    };
    frame ||= requestAnimationFrame(look);
  }

  function onOut({ relatedTarget, pointerType }: PointerEvent): void {
    // Out of the window, or into a frame whose moves are not heard here.
    if (pointerType === 'touch' || (relatedTarget && (relatedTarget as Element).localName !== 'iframe')) return;
    move = undefined;
    dispatch({ type: 'pointed', at: 'nothing' });
  }

  function onDown(event: PointerEvent): void {
    touched = event.pointerType === 'touch';
    move = undefined;
    if (surface()?.owns(event.target)) return;
    const now = state();
    const hovering = (candidateOf(now) ?? cardOf(now))?.mode === 'hover';
    if (hovering && !(now.name === 'open' && termAt(event) === now.card.mention)) dispatch({ type: 'lost' });
  }

  function onClick(event: MouseEvent): void {
    // A second click selects a word; a second tap is one like the first.
    if (event.button || (event.detail > 1 && !touched) || surface()?.owns(event.target)) return;
    const actsByItself = event.composedPath().some((node) => node instanceof Element && node.matches(ACTS_BY_ITSELF));
    const selects = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || !getSelection()?.isCollapsed;
    const link = touched && !selects ? linkAt(event) : undefined;
    const mention = (actsByItself && !link) || selects ? null : termAt(event);
    const wasShown = mention && (mention === cardOf(state())?.mention || mention === spentOf(state()));
    // A finger cannot rest on a link to ask: the first tap asks, and the second is the link's.
    const isSecondTap = touched && wasShown && (link !== undefined || cardOf(state()) !== undefined);
    if (link && mention && !isSecondTap) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (mention && !isSecondTap) dispatch({ type: 'asked', mention, mode: touched ? 'sheet' : 'pinned' });
    else if (!selects) dispatch({ type: 'dismissed' });
  }

  /** The link that a click would follow, where nothing within it acts by itself. */
  function linkAt(event: MouseEvent): Element | undefined {
    const acting = event.composedPath().find((node) => node instanceof Element && node.matches(ACTS_BY_ITSELF));
    return acting instanceof Element && acting.matches('a[href]') ? acting : undefined;
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || state().name === 'idle') return;
    // A card that the page has hidden or taken away does not hold back the page's Esc.
    if (surface()?.box().height) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    dispatch({ type: 'dismissed' });
  }

  function settle(): void {
    const now = state();
    if (signal.aborted) return;
    if (now.name === 'dwelling') {
      if (now.next.mode === 'hover' && point && !within(now.next.mention.rects(), point)) dispatch({ type: 'lost' });
    } else if (cardOf(now)?.mode === 'hover') {
      const rect = cardOf(now)?.mention.rects()[0];
      if (!rect && standsAnew(cardOf(now)?.mention.entryId)) return;
      const gone = !rect || rect.bottom < 0 || rect.top > innerHeight;
      if (gone || (home && Math.hypot(rect.x - home.x, rect.y - home.y) > MOVED_AWAY_PX)) dispatch({ type: 'lost' });
      else surface()?.place();
    } else if (cardOf(now)?.mode === 'sheet') surface()?.place();
  }

  /** Pages that write their text anew, and mean the same, do not take the card from its reader. */
  function standsAnew(entryId: EntryId | undefined): boolean {
    if (!home) return false;
    return mentionAt({ clientX: home.x + home.width / 2, clientY: home.y + home.height / 2 })?.entryId === entryId;
  }

  let settling = 0;
  function settleSoon(): void {
    cancelAnimationFrame(settling);
    if (state().name !== 'idle') settling = requestAnimationFrame(settle);
  }

  const quietly = { capture: true, passive: true, signal };
  const byReader = <E extends Event>(act: (event: E) => void) => {
    return (event: E) => ports.isReaders(event) && act(event);
  };
  addEventListener('pointermove', byReader(onMove), quietly);
  addEventListener('pointerout', byReader(onOut), quietly);
  addEventListener('pointerdown', byReader(onDown), quietly);
  addEventListener('click', byReader(onClick), { capture: true, signal });
  addEventListener('scroll', settleSoon, quietly);
  addEventListener('resize', () => surface()?.place(), quietly);
  addEventListener('keydown', byReader(onKey), { capture: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    cancelAnimationFrame(settling);
  });

  return {
    /** Where the pointer last was. */
    lastPoint: () => point,
    /** Looks with the next frame whether the terms still stand where they stood. */
    settleSoon,
    /** Notes where the term stands as its card opens, and where the pointer may set out from. */
    opened(mention: PaintedMention): void {
      const rects = mention.rects();
      home = rects[0];
      apex = point && within(rects, point) ? point : undefined;
    },
  };
}
