/** The middle of the undo bar's button, or null where no bar stands. Runs in the content script's world, as `cardFace` does. */
export function undoButton(): { x: number; y: number } | null {
  const host = document.querySelector<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>('backstory-bar');
  const { dom } = chrome as typeof chrome & {
    dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  };
  const root = host && (dom ? dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot);
  const box = root?.querySelector('.undo')?.getBoundingClientRect();
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
}
