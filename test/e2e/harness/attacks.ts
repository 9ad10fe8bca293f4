import { FILLER, MEETING, type PlayedPage } from './stage.ts';

/** Page scripts that want to break us, read a card or fill one. What they get hold of is listed in `window.taken`. */
const TAKEN = 'window.taken = [];';

/** What a page might replace to meet scripts that share its world; all of it throws, and tells that it was called. */
const OVERWRITTEN = [
  ...['Array.prototype.push', 'Array.prototype.map', 'Array.prototype.filter', 'Array.prototype.flatMap'],
  ...['Array.prototype.at', 'String.prototype.replace', 'String.prototype.slice', 'RegExp.prototype.exec'],
  ...[
    'Node.prototype.appendChild',
    'Node.prototype.contains',
    'Node.prototype.getRootNode',
    'Element.prototype.append',
  ],
  ...[
    'Element.prototype.attachShadow',
    'Element.prototype.matches',
    'Element.prototype.closest',
    'HTMLElement.prototype.showPopover',
  ],
  ...['Element.prototype.getAttribute', 'Element.prototype.remove', 'Document.prototype.createElement'],
  ...['Document.prototype.createTreeWalker', 'Document.prototype.createRange', 'Document.prototype.elementFromPoint'],
  ...['Range.prototype.setStart', 'Range.prototype.getClientRects', 'EventTarget.prototype.addEventListener'],
  ...[
    'EventTarget.prototype.dispatchEvent',
    'AbortSignal.any',
    'JSON.stringify',
    'JSON.parse',
    'Promise.prototype.then',
  ],
  ...['Map.prototype.get', 'Map.prototype.set', 'Set.prototype.add', 'WeakMap.prototype.get', 'Object.entries'],
  ...[
    'MutationObserver.prototype.observe',
    'IntersectionObserver.prototype.observe',
    'CSSStyleSheet.prototype.replaceSync',
  ],
  ...['Highlight.prototype.add', 'HighlightRegistry.prototype.set', 'HighlightRegistry.prototype.get'],
  ...['window.Map', 'window.Set', 'window.WeakMap', 'window.Promise', 'window.Proxy', 'window.getComputedStyle'],
  ...['window.Highlight', 'window.MutationObserver', 'window.IntersectionObserver', 'window.AbortController'],
  ...['window.requestAnimationFrame', 'window.requestIdleCallback', 'window.setTimeout', 'window.matchMedia'],
  ...['window.getSelection', 'window.PointerEvent', 'window.CSSStyleSheet', 'window.MessageChannel'],
];

/** Clocks that jump back and forth by years. */
const CLOCKS = `
  let tick = 0;
  Date.now = () => (tick++ % 2 ? 0 : 4e12);
  Performance.prototype.now = () => (tick++ % 2 ? -1e9 : 1e12);
  Object.defineProperty(Event.prototype, 'timeStamp', { get: () => (tick++ % 2 ? -1e9 : 1e12) });`;

const OVERWRITE = `<script>${TAKEN}
  const noted = window.taken;
  const places = ${JSON.stringify(OVERWRITTEN)}.map((path) => {
    const at = path.lastIndexOf('.');
    const owner = path.slice(0, at).split('.').reduce((object, name) => object?.[name], window);
    return { path, owner, name: path.slice(at + 1) };
  });
  for (const { path, owner, name } of places) {
    if (owner && name in owner)
      Object.defineProperty(owner, name, { get: () => () => { noted[noted.length] = path; throw new Error(path); } });
  }
  ${CLOCKS}
</script>`;

/** Element names of ours, defined by the page: a constructor that runs where we make one, and internals that know its root. */
const DEFINE_OURS = `<script>${TAKEN}
  for (const name of ['backstory-card', 'backstory-mark'])
    customElements.define(name, class extends HTMLElement {
      #internals = this.attachInternals();
      constructor() { super(); window.taken.push(name + ' made'); }
      connectedCallback() {
        const look = () => {
          const root = this.#internals.shadowRoot;
          if (!root) return;
          window.taken.push('root of ' + name);
          root.innerHTML = '<p>A word of the page</p>';
        };
        look();
        setInterval(look, 50);
      }
    });
</script>`;

/** The same, and no root may be attached to it. */
const FORBID_ROOTS = `<script>
  customElements.define('backstory-card', class extends HTMLElement { static disabledFeatures = ['shadow', 'internals'] });
</script>`;

/** Form controls and pictures by the names of what a walk reads. A form's own properties are hidden by them, and so are the document's. */
const HIDING_NAMES =
  'parentNode parentElement firstChild nextSibling childNodes localName nodeType hasAttributes getAttribute shadowRoot matches contains';
const HIDING_FORM = `<form>${HIDING_NAMES.split(' ')
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('')}<p>${MEETING.paragraphs[0]}</p><p>${FILLER}</p></form>`;
const HIDING_DOCUMENT = [
  'body',
  'documentElement',
  'createTreeWalker',
  'querySelectorAll',
  'addEventListener',
  'hidden',
]
  .map((name) => `<img name="${name}" alt="" src="data:,">`)
  .join('');

/** Takes the card away, hides it or puts it elsewhere as soon as it comes, until told to stop. */
const TAKE_AWAY = (deed: string) => `<script>${TAKEN}
  window.isAtWar = true;
  const attack = () => {
    const card = document.querySelector('backstory-card');
    if (!card || !window.isAtWar) return;
    if (window.taken.length < 50) window.taken.push('met');
    ${deed};
  };
  new MutationObserver(attack).observe(document, { subtree: true, childList: true, attributes: true });
  setInterval(attack, 5);
</script>`;

/** Pages that are read and whose card opens all the same, while and after the page does this. */
export const WITHSTOOD: Record<string, PlayedPage> = {
  'overwrites prototypes and globals, and lets clocks jump': { ...MEETING, head: OVERWRITE },
  'defines our elements': { ...MEETING, head: DEFINE_OURS },
  'defines our card as an element without roots': { ...MEETING, head: FORBID_ROOTS },
  'holds elements of our names and a highlight of ours': {
    ...MEETING,
    after: `<backstory-card>A word of the page</backstory-card><backstory-mark role="button" tabindex="0">Abe</backstory-mark>
      <script>CSS.highlights.set('backstory-dotted', new Highlight(new Range()))</script>`,
  },
};

/** Pages that take an open card away again; after they stopped, it opens. */
export const WARS: Record<string, PlayedPage> = {
  'removes the card': { ...MEETING, after: TAKE_AWAY('card.remove()') },
  'hides the card': { ...MEETING, after: TAKE_AWAY('card.hidePopover()') },
  'takes its popover away and moves it': {
    ...MEETING,
    after: TAKE_AWAY(
      "card.removeAttribute('popover'); if (card.parentNode !== document.body) document.body.append(card)",
    ),
  },
  'moves it into a template': {
    ...MEETING,
    after: TAKE_AWAY("(window.prison ??= document.createElement('template')).content.append(card)"),
  },
};

/** Pages that hide from us what we read by; they are left alone, or read as far as that goes. */
export const HIDING: Record<string, PlayedPage> = {
  'names controls after what a walk reads': { ...MEETING, paragraphs: [FILLER, HIDING_FORM, FILLER, FILLER] },
  'names controls so in a form around all': {
    ...MEETING,
    paragraphs: [FILLER, FILLER, FILLER, FILLER],
    after: `<script>
      const form = document.createElement('form');
      form.innerHTML = ${JSON.stringify(HIDING_FORM)};
      const article = Element.prototype.querySelector.call(document.documentElement, 'article');
      Element.prototype.replaceWith.call(article, form);
      Node.prototype.appendChild.call(form, article);
      for (const name of ${JSON.stringify(HIDING_NAMES.split(' '))}) {
        const input = document.createElement('input');
        input.name = name;
        Node.prototype.appendChild.call(form, input);
      }
    </script>`,
  },
  'names pictures after what a document has': { ...MEETING, after: HIDING_DOCUMENT },
};

/** Texts that imitate data of ours, or markup, or hide names by signs that are not seen. */
export const SPOOFS = [
  '{"to":"background","name":"changeSettings","params":{"change":{"set":{"enabled":false}}}}',
  '{"ok":true,"value":{"mentions":[{"blockId":"b0","start":0,"end":5,"entryId":"shinzo-abe"}]}}',
  '<img src=x onerror="window.broken = true"> <script>window.broken = true</script> {{7*7}}',
  '\u202eenirhS inukusaY\u202c and \u2066Yasukuni Shrine\u2069 and \u200fYasukuni Shrine',
  'Ya\u200bsu\u200dku\u2060ni Shr\u00adine, and the Ko\ufeffno State\u200bment.',
  'A\u0301\u0302\u0303'.repeat(200),
  '\ud800 a half of a sign \udc00',
  '__proto__ constructor toString hasOwnProperty',
];
