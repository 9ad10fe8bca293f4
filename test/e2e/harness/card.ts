/** What a reader sees of an open card. */
export interface CardFace {
  title: string;
  text: string;
  /** "tooltip" while it only describes its term, "dialog" once it is a place to go into. */
  role: string | null;
  theme: string | null;
  /** Whether the keyboard's focus is in the card. */
  holdsFocus: boolean;
  /** The name of the control that has it. */
  focused: string | null;
  /** Of the card itself, in viewport coordinates. */
  box: { x: number; y: number; width: number; height: number };
  /** The buttons, by accessible name, and the middle of each. */
  buttons: { name: string; x: number; y: number; width: number; height: number }[];
}

/** Reads the card through its closed root. Runs in the content script's world, which alone may look; so it uses nothing from outside. */
export function cardFace(): CardFace | null {
  // Ours is the last child of all; the page may have elements of that name, too.
  const host = [
    ...document.querySelectorAll<HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }>('backstory-card'),
  ].at(-1);
  // Chromium offers closed roots to extensions by a function, Firefox by a property.
  const { dom } = chrome as typeof chrome & {
    dom?: { openOrClosedShadowRoot(element: HTMLElement): ShadowRoot | null };
  };
  const root = host && (dom ? dom.openOrClosedShadowRoot(host) : host.openOrClosedShadowRoot);
  const card = root?.querySelector<HTMLElement>('.card');
  if (!root || !card) return null;
  const { x, y, width, height } = card.getBoundingClientRect();
  return {
    title: card.querySelector('h1, h2, h3')?.textContent ?? '',
    text: card.innerText,
    role: card.getAttribute('role'),
    theme: card.closest('[data-theme]')?.getAttribute('data-theme') ?? null,
    holdsFocus: root.activeElement !== null,
    focused: root.activeElement?.getAttribute('aria-label') ?? root.activeElement?.textContent?.trim() ?? null,
    box: { x, y, width, height },
    buttons: [...card.querySelectorAll('button')]
      .filter((button) => button.getClientRects().length > 0)
      .map((button) => ({
        name: button.getAttribute('aria-label') ?? button.innerText.trim(),
        rect: button.getBoundingClientRect(),
      }))
      .map(({ name, rect: { x, y, width, height } }) => ({ name, x: x + width / 2, y: y + height / 2, width, height })),
  };
}
