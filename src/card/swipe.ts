/** A finger that has gone this far down means it, in CSS pixels, as has one that flicks this fast. */
const FAR_PX = 80;
const FAST_PX_PER_MS = 0.5;
/** A tap trembles; below this nothing is dragged and the buttons under the finger stay buttons. */
const SLACK_PX = 8;

/** Lets a finger (or the mouse) draw `sheet` down by its `handle`, and calls `close` where it is drawn far or fast enough. */
export function closeBySwipe(handle: HTMLElement, sheet: HTMLElement, close: () => void, signal: AbortSignal): void {
  let start: { id: number; y: number; at: number } | undefined;
  const end = () => {
    start = undefined;
    sheet.style.removeProperty('translate');
  };
  const onDown = ({ pointerId, clientY, timeStamp, isPrimary }: PointerEvent) => {
    if (isPrimary) start = { id: pointerId, y: clientY, at: timeStamp };
  };
  const onMove = ({ pointerId, clientY }: PointerEvent) => {
    if (pointerId !== start?.id) return;
    const down = Math.max(0, clientY - start.y);
    if (down < SLACK_PX) return;
    // A made-up pointer of a test, or one that has just been lifted, cannot be captured; then it is followed while over the handle.
    if (!handle.hasPointerCapture(pointerId)) tryCapture(handle, pointerId);
    sheet.style.setProperty('translate', `0 ${down}px`);
  };
  const onUp = ({ pointerId, clientY, timeStamp }: PointerEvent) => {
    if (pointerId !== start?.id) return;
    const down = clientY - start.y;
    const isFast = down >= SLACK_PX && down / Math.max(1, timeStamp - start.at) >= FAST_PX_PER_MS;
    end();
    if (down >= FAR_PX || isFast) close();
  };
  handle.addEventListener('pointerdown', onDown, { signal });
  handle.addEventListener('pointermove', onMove, { signal });
  handle.addEventListener('pointerup', onUp, { signal });
  handle.addEventListener('pointercancel', end, { signal });
  signal.addEventListener('abort', end);
}

function tryCapture(handle: HTMLElement, pointerId: number): void {
  try {
    handle.setPointerCapture(pointerId);
  } catch {
    // NotFoundError: the pointer is no more.
  }
}
