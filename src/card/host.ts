import entryCss from '../ui/entry-view.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import cardCss from './card.css?inline';

/**
 * Set inline and important on the host: that beats every rule of the page, layered and important ones too. What the shadow root
 * holds is out of the page's reach by itself, except through what it inherits, which `all` cuts off.
 */
const RESET = {
  all: 'initial',
  direction: 'ltr',
  position: 'fixed',
  inset: 'auto',
  display: 'block',
  'z-index': '2147483647',
};

/** What happens in the card stays there: page scripts must not act on keys and clicks that were not meant for the page. */
const KEPT_EVENTS =
  'keydown keypress keyup beforeinput input change click dblclick auxclick contextmenu mousedown mouseup mousemove mouseover ' +
  'mouseout pointerdown pointerup pointermove pointerover pointerout pointercancel touchstart touchend touchmove touchcancel ' +
  'wheel focusin focusout copy cut paste dragstart drag dragend drop selectstart compositionstart compositionend';

let sheets: CSSStyleSheet[] | undefined;

/** The one element that we add to the page, while a card is open. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Goes to where an element of the page can be covered: into its modal dialog, as all outside of that is inert. */
  moveBeside(element: Element): void;
  /** Sets styles that hold against the page's; an undefined value stands for "auto". */
  style(styles: Record<string, string | undefined>): void;
}

/** Puts a new host into the top layer. Whoever raised it removes its element. A page may not let it stand. */
export function raiseHost(beside: Element, signal: AbortSignal, name?: string): Host {
  const host = makeHost(signal, name);
  host.moveBeside(beside);
  return host;
}

/** Makes a host, which `moveBeside` puts on the page and into the top layer. Whoever made it removes its element. */
export function makeHost(signal: AbortSignal, name = 'backstory-card'): Host {
  // In a document without a window: the page may have defined an element of this name, and one that is already defined when it gets
  // its root hands that root to the page (`ElementInternals.shadowRoot`), or refuses to have any (`disabledFeatures`).
  const element = document.implementation.createHTMLDocument().createElement(name);
  const root = element.attachShadow({ mode: 'closed' });
  const style: Host['style'] = (styles) => {
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value ?? 'auto', 'important');
  };
  style(RESET);
  sheets ??= [tokensCss, entryCss, cardCss].map(sheetOf);
  for (const name of KEPT_EVENTS.split(' '))
    root.addEventListener(name, (event) => event.stopPropagation(), { signal });
  const moveBeside = (target: Element) => {
    const home = homeOf(target);
    if (element.parentNode === home) return;
    home.append(element);
    // Sheets of this document are for roots in it.
    if (sheets) root.adoptedStyleSheets = sheets;
    // Fails where the page defined an element of this name, and its callbacks, which have just run, took it away again.
    element.popover = 'manual';
    element.showPopover();
  };
  return { element, root, moveBeside, style };
}

/** Beside body, not in it: a page that makes its body inert or walks through its children does not meet the card. */
function homeOf(target: Element): Element {
  const dialog = target.closest('dialog:modal');
  if (dialog) return dialog;
  const root = target.getRootNode();
  return root instanceof ShadowRoot ? homeOf(root.host) : document.documentElement;
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
