import { render } from 'preact';
import type { Words } from '../ui/words/words.ts';
import { rememberFocus } from './focus.ts';
import { raiseHost } from './host.ts';
import { IconButton } from './IconButton.tsx';
import type { Undo } from './surface.ts';
import type { Theme } from './theme.ts';
import { UNDO_MS } from './timing.ts';

/** What was done, in words, and the way back. */
export interface UndoOffer {
  text: string;
  undo: Undo;
  words: Words;
  theme: Theme;
  /** An element of the page; the bar goes where that can be covered. */
  beside: Element;
  /** Whether the reader works by keyboard: then the bar takes the focus, and gives it back. */
  takesFocus: boolean;
}

let present = new AbortController();

/** Takes the bar away, if one stands. */
export function withdrawUndo(): void {
  present.abort();
}

/**
 * A quiet bar at the foot of the window that says what was done and offers to undo it. It outlives the session that it may have
 * ended, and goes by itself, unless the pointer or the focus is in it.
 */
export function offerUndo({ text, undo, words, theme, beside, takesFocus }: UndoOffer): void {
  withdrawUndo();
  present = new AbortController();
  const { signal } = present;
  const close = withdrawUndo;
  const returnFocus = rememberFocus();
  const host = raiseHost(beside.isConnected ? beside : document.documentElement, signal, 'backstory-bar');
  host.style({ inset: 'auto 0 16px', width: '100%', height: 'auto', 'pointer-events': 'none' });
  const mount = document.createElement('div');
  mount.style.setProperty('--default-font-size', getComputedStyle(host.element).fontSize);
  host.root.append(mount);
  const bar = (
    <div class="backstory frame" data-theme={theme} lang={words.language}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms */}
      <div class="undo-bar" role="group" aria-label={words.card.undoLabel}>
        <p class="undo-text" role="status">
          {text}
        </p>
        <button
          type="button"
          class="undo"
          onClick={() => {
            close();
            undo();
          }}
        >
          {words.card.undo}
        </button>
        <IconButton icon="close" label={words.card.closeBar} onClick={close} />
      </div>
    </div>
  );
  render(bar, mount);
  if (takesFocus) mount.querySelector<HTMLElement>('.undo')?.focus({ preventScroll: true });
  host.root.addEventListener('keydown', (event) => (event as KeyboardEvent).key === 'Escape' && close(), { signal });
  let timer = setTimeout(close, UNDO_MS);
  const wait = () => clearTimeout(timer);
  const goOn = () => {
    clearTimeout(timer);
    timer = setTimeout(close, UNDO_MS);
  };
  for (const name of ['pointerenter', 'focusin']) mount.addEventListener(name, wait, { signal, capture: true });
  for (const name of ['pointerleave', 'focusout']) mount.addEventListener(name, goOn, { signal, capture: true });
  if (takesFocus) wait();
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (host.root.activeElement) returnFocus();
    render(null, mount);
    host.element.remove();
  });
}
