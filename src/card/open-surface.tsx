import { render } from 'preact';
import { wordsFor } from '../ui/words/words.ts';
import { rememberFocus } from './focus.ts';
import { makeHost } from './host.ts';
import { type Place, placeBy, type Room } from './placing.ts';
import type { Showing, Surface, SurfacePorts } from './surface.ts';
import { themeBehind } from './theme.ts';
import { withdrawUndo } from './undo-bar.tsx';
import { CardView } from './view.tsx';

/** Makes a card: host, styles, view, place. All of it goes when the signal aborts, and the focus returns. */
export function openSurface(first: Showing, ports: SurfacePorts, signal: AbortSignal): Surface {
  withdrawUndo();
  let showing = first;
  let side: Place['side'] | undefined;
  let turn = 0;
  const returnFocus = rememberFocus();
  const host = makeHost(signal);
  const mount = document.createElement('div');
  host.root.append(mount);

  function draw(): void {
    const { theme, language } = ports.settings();
    render(
      <CardView
        // A fresh view per term: no level, notice or scroll position of the last one.
        key={turn}
        showing={showing}
        ports={ports}
        words={wordsFor(language, navigator.languages)}
        theme={themeBehind(showing.mention.element, theme)}
      />,
      mount,
    );
  }

  function place(): void {
    if (showing.mode === 'sheet') {
      // The host spans the window and lets all through; scrim and sheet within it take what is theirs.
      host.style({ inset: '0', width: '100%', height: '100%', 'pointer-events': 'none' });
      mount.style.setProperty('--card-height', '60vh');
      mount.style.setProperty('--scrim', allBut(showing.mention.rects()));
      return;
    }
    const place = placeBy(showing.mention.rects(), showing.at, roomOfWindow(), side);
    if (!place) return;
    side = place.side;
    const px = (value: number | undefined) => (value === undefined ? value : `${value}px`);
    const { left, top, bottom, width, maxHeight } = place;
    host.style({ left: px(left), top: px(top), bottom: px(bottom), right: 'auto', width: px(width), height: 'auto' });
    host.style({ 'pointer-events': 'auto' });
    mount.style.setProperty('--card-height', `${maxHeight}px`);
  }

  signal.addEventListener('abort', () => {
    if (host.root.activeElement) returnFocus();
    render(null, mount);
    host.element.remove();
  });
  return {
    prepare: draw,
    show(next) {
      const isOther = next.mention !== showing.mention;
      const isNew = !host.element.isConnected;
      showing = next;
      if (isOther) {
        turn += 1;
        side = undefined;
      }
      host.moveBeside(next.mention.element);
      // The reader's own font size, which the reset host has and the page's `rem` may not tell.
      if (isNew) mount.style.setProperty('--default-font-size', getComputedStyle(host.element).fontSize);
      // A card that is pinned stays where it is, also when its term has moved meanwhile.
      if (isNew || isOther || next.mode === 'sheet') place();
      draw();
    },
    place,
    box: () => (mount.querySelector('.card') ?? host.element).getBoundingClientRect(),
    owns: (target) => target === host.element,
  };
}

function roomOfWindow(): Room {
  // The scrolling element is the one whose client size is the window's without scrollbars, in quirks mode too.
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { width: clientWidth || innerWidth, height: clientHeight || innerHeight };
}

/** A shape that leaves the term out: it stays bright under the scrim, and a second tap reaches it. */
function allBut(rects: readonly DOMRect[]): string {
  const holes = rects.map(
    ({ left, top, right, bottom }) =>
      `, ${left}px ${top}px, ${left}px ${bottom}px, ${right}px ${bottom}px, ${right}px ${top}px, ${left}px ${top}px, 0 0`,
  );
  return `polygon(evenodd, 0 0, 100% 0, 100% 100%, 0 100%, 0 0${holes.join('')})`;
}
