import { LOOKS } from '../model/settings.ts';
import { MARK_NAME } from '../page/elements.ts';
import { safely } from '../reader/safely.ts';

/**
 * What a run says as it begins on a page that stands already, where one may stand whose extension was updated. Another word
 * does not reach it: Chromium leaves that run in a world of its own. A page that says it has each run look, and nothing more.
 */
const ROLL_CALL = 'backstory-roll-call';

/** Looks whether the extension is gone when the page comes to the front and when another run begins, until the signal aborts. */
export function heedRollCalls(window: Window, isGone: () => boolean, signal: AbortSignal): void {
  // Before all others: what they do next on the page they do without the marks of this run.
  for (const type of ['visibilitychange', ROLL_CALL]) window.addEventListener(type, isGone, { capture: true, signal });
}

/** Has runs whose extension is gone leave the page, and takes off what was left by those that the browser stopped. */
export const callRoll = safely(
  (window: Window) => {
    const { document } = window;
    // On a page that loads nobody was before.
    if (document.readyState !== 'complete') return;
    window.dispatchEvent(new Event(ROLL_CALL));
    // Firefox stops a run together with its extension, whatever it shows.
    document.querySelectorAll(`${MARK_NAME}[data-look]`).forEach(unwrap);
    document.querySelectorAll('backstory-card[popover],backstory-bar[popover]').forEach((own) => own.remove());
    for (const look of [...LOOKS, 'flash']) CSS.highlights.delete(`backstory-${look}`);
  },
  () => undefined,
  undefined,
);

/** Gives a mark's words, and those behind it, back to the text before it, which is the page's own node. */
function unwrap(mark: Element): void {
  const { previousSibling: head, nextSibling: tail } = mark;
  // A page that has torn them asunder keeps the words where it put them.
  if (!(head instanceof Text && tail instanceof Text)) mark.replaceWith(...mark.childNodes);
  else {
    head.appendData(mark.textContent + tail.data);
    mark.remove();
    tail.remove();
  }
}
