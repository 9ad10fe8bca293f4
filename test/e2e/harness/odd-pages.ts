import { article, FILLER, MEETING, type PlayedPage } from './stage.ts';

/** Writes down what a page can notice of its own life. In the head, before anything else. */
export const WITNESS = `<script>
  window.noticed = { records: [], events: {}, errors: [] };
  const of = (node) => node.localName ?? node.nodeName;
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      // A page of a framework writes all the time: what it writes is its own.
      if (window.ownWork) continue;
      noticed.records.push([type, of(target), attributeName, [...addedNodes].map(of), [...removedNodes].map(of)].join(' '));
    }
  }).observe(document.documentElement, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of ['focus', 'blur', 'input', 'change', 'keydown', 'keyup', 'click', 'copy', 'resize', 'beforeprint', 'afterprint',
    'toggle', 'slotchange', 'beforetoggle', 'animationstart', 'transitionrun', 'submit'])
    addEventListener(type, ({ target }) => { if (target === window && !type.endsWith('print')) return; noticed.events[type] = (noticed.events[type] ?? 0) + 1; }, true);
  addEventListener('error', ({ message }) => noticed.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => noticed.errors.push(String(reason)));
  for (const level of ['error', 'warn']) console[level] = (...args) => noticed.errors.push(args.join(' '));
  addEventListener('copy', () => { noticed.copied = getSelection().toString(); });
</script>`;

const FORM =
  '<form onsubmit="return false"><input id="field" name="field" value="start"><textarea name="more">old</textarea></form>';
const NAMED = MEETING.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
const script = (code: string) => `<script>${code}</script>`;
const page = (paragraphs: string[], after = '', style = ''): PlayedPage => ({
  paragraphs: [...MEETING.paragraphs, ...paragraphs],
  head: WITNESS,
  after: FORM + after,
  // Printing what is huge takes the browsers half a minute.
  style: `${style} @media print { #huge, #many { display: none } }`,
});

/** Pages of forms that are rare, some of them huge; each an article that names {@link MEETING}'s entries, with a form below it. */
export const ODD_PAGES: Record<string, PlayedPage> = {
  'plain text': page([]),
  'elements nested ten thousand deep': page(
    ['<b id="deep"></b>'],
    script(`let at = document.querySelector('#deep');
      for (let depth = 0; depth < 10000; depth++) { const inner = document.createElement(depth % 2 ? 'i' : 'b'); at.append(inner); at = inner; }
      at.textContent = 'At the bottom the Kono Statement stands.';
      document.querySelector('#deep').style.display = 'none';`),
  ),
  'blocks nested five hundred deep': page([`${'<div>'.repeat(500)}${NAMED}${'</div>'.repeat(500)}`]),
  'one text node of ten megabytes': page(
    ['<span id="huge"></span>'],
    script(`document.querySelector('#huge').style.cssText = 'display:block;height:3em;overflow:hidden;contain:strict';
      document.querySelector('#huge').textContent = ${JSON.stringify(FILLER)}.repeat(67000);`),
  ),
  'a hundred thousand empty elements': page(
    ['<span id="many"></span>'],
    script(`const many = document.querySelector('#many');
      for (let count = 0; count < 100000; count++) many.append(document.createElement('i'));`),
  ),
  'tables in tables': page([
    `<table border="1"><caption>${FILLER}</caption><tr><td>${NAMED}<td><table><tr><th>Kono Statement<td>1993<tr><td colspan="2">${FILLER}</table></table>`,
  ]),
  'lists in lists': page([
    `${'<ul><li>A word<ol><li>'.repeat(30)}${FILLER} The Murayama Statement.${'</ol></ul>'.repeat(30)}`,
  ]),
  'formulas and drawings': page([
    `<math><mrow><mi>Yasukuni</mi><mo>=</mo><mtext>Kono Statement</mtext></mrow></math> beside words.`,
    `<svg width="300" height="60"><title>Kono Statement</title><text x="5" y="20">Yasukuni Shrine</text><foreignObject width="300" height="40"><p>Murayama Statement</p></foreignObject></svg>`,
  ]),
  'custom elements, open and closed roots, slots': page(
    [
      '<x-open>The Kono Statement in a slot.</x-open>',
      '<x-closed>Light text.</x-closed>',
      '<x-late></x-late>',
      '<x-never>Kono Statement</x-never>',
    ],
    script(`const define = (name, mode, html) => customElements.define(name, class extends HTMLElement {
        constructor() { super(); this.attachShadow({ mode }).innerHTML = html; } });
      define('x-open', 'open', '<p>In the open the Murayama Statement.</p><slot></slot>');
      define('x-closed', 'closed', '<p>Behind a wall the Murayama Statement.</p><slot></slot>');
      window.ownWork = true;
      setTimeout(() => { define('x-late', 'open', '<p>Later the Treaty of San Francisco.</p>'); window.ownWork = false; }, 200);`),
  ),
  'frames in frames': page(
    [],
    `<iframe srcdoc="<p>The Yasukuni Shrine in a frame</p><iframe srcdoc='deeper'></iframe>"></iframe><object data="data:text/html,x"></object>`,
  ),
  'right to left, both ways, and isolated': page([
    '<span dir="rtl">قال الوزير إن Yasukuni Shrine كان في القائمة</span> and <bdo dir="rtl">Kono Statement</bdo> and <bdi>Kono</bdi>',
  ]),
  'ruby and vertical writing': page(
    [
      '<ruby>靖国<rp>(</rp><rt>やすくに</rt><rp>)</rp></ruby>神社を訪れた。',
      '<span class="tall">河野談話について話した。</span>',
    ],
    '',
    '.tall { display: block; writing-mode: vertical-rl; block-size: 8em; inline-size: 10em }',
  ),
  'an editor, and text that is edited': page(
    ['<span contenteditable="true" id="editor">The Yasukuni Shrine is edited.</span>'],
    `<div class="lines" contenteditable="true" spellcheck="false"><div class="line">Kono <span class="token">Statement</span></div></div>
    ${script(`const lines = document.querySelector('.lines');
      new MutationObserver((records) => { for (const record of records) lines.dataset.seen = Number(lines.dataset.seen ?? 0) + 1; })
        .observe(lines, { subtree: true, childList: true, characterData: true });`)}`,
  ),
  'details, dialogs, popovers and hidden text': page([
    `<details><summary>More</summary>${NAMED}</details><span hidden>Kono Statement</span>`,
    '<dialog open>Yasukuni Shrine</dialog><span popover id="pop">Kono Statement</span><button popovertarget="pop">Open</button>',
    `<span style="content-visibility: auto; display: block">${FILLER} Murayama Statement</span>`,
  ]),
};

/** The page as it is sent. */
export const oddPage = (name: string) => article(ODD_PAGES[name] ?? MEETING);
