/** Notes what has the focus and the caret, and answers the function that gives both back. */
export function rememberFocus(): () => void {
  const focused = deepFocus();
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!focused?.isConnected) return;
    focused.focus({ preventScroll: true });
    // Text fields keep their caret by themselves; editable elements may lose it with the focus.
    if (range && focused.isContentEditable) {
      selection?.removeAllRanges();
      selection?.addRange(range);
    }
  };
}

/** The focused element, looked for through open shadow roots; undefined while nothing has the focus. */
function deepFocus(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement && at !== document.body ? at : undefined;
}

/** Keeps Tab within a card that was opened to be used by keyboard: it stands at the end of the page, and Esc leads out. */
export function wrapTab(event: KeyboardEvent, card: HTMLElement): void {
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...card.querySelectorAll<HTMLElement>('button, a[href], summary, [tabindex="0"]')].filter((stop) =>
    stop.checkVisibility(),
  );
  const root = card.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (active !== from && !(event.shiftKey && active === card)) return;
  event.preventDefault();
  to?.focus();
}
