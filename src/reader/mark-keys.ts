import type { PaintedMention } from '../model/painted.ts';

/**
 * Lets Enter and Space open the card of a mark that has the focus, as a button's keys do. `mentionIn` answers for nodes of
 * ours only, so the page keeps every other key; keys that the page makes up are not heard.
 */
export function listenToMarkKeys(
  document: Document,
  mentionIn: (node: Node) => PaintedMention | null,
  open: (mention: PaintedMention) => void,
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent) => {
    if (
      !event.isTrusted ||
      (event.key !== 'Enter' && event.key !== ' ') ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey
    )
      return;
    const [target] = event.composedPath();
    const mention = target instanceof HTMLElement && target.tabIndex === 0 ? mentionIn(target) : null;
    if (mention === null) return;
    // Space would scroll, and the page must not act on a press that was meant for us.
    event.preventDefault();
    event.stopPropagation();
    open(mention);
  };
  document.addEventListener('keydown', onKey, { capture: true, signal });
}
