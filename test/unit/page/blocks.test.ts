import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRuns } from '../../../src/page/blocks.ts';
import { placeOf } from '../../../src/page/outside.ts';
import { documentOf } from './dom.ts';

const options = { isOutside: (element: Element) => placeOf(element) !== 'inside' };

function runsOf(html: string) {
  return [...readRuns(documentOf(`<body>${html}</body>`).body, options)];
}

describe('the blocks of a page', () => {
  test.each<[string, string, string[]]>([
    ['join inline elements', '<p>Of comfort <em>wom</em>en<sup>1</sup></p>', ['Of comfort women1']],
    [
      'end at block-level borders',
      '<div>One<p>two</p>three<ul><li>four</li></ul></div>',
      ['One', 'two', 'three', 'four'],
    ],
    ['keep lines apart', '<p>One<br>two</p>', ['One\ntwo']],
    ['keep white space one for one', '<p>One\n\t two</p>', ['One   two']],
    [
      'leave out what is no prose',
      '<p>A<script>x</script><style>y</style><code>z</code><svg><text>s</text></svg><textarea>t</textarea>B</p>',
      ['AB'],
    ],
    ['leave out code', '<pre>let x</pre><p>A</p>', ['A']],
    ['leave out readings', '<p><ruby>靖国<rp>(</rp><rt>やすくに</rt><rp>)</rp></ruby>神社</p>', ['靖国神社']],
    [
      'leave out controls and what can be edited',
      '<button>Share</button><div contenteditable>Draft</div><p contenteditable="false">A</p>',
      ['A'],
    ],
    [
      'leave out navigation and asides',
      '<nav><p>N</p></nav><aside>A</aside><footer>F</footer><div role="navigation">R</div><p>T</p>',
      ['T'],
    ],
    [
      'leave out the hidden',
      '<p hidden>H</p><p style="display:none">D</p><p aria-hidden="true">A</p><p>T<span hidden>h</span></p>',
      ['T'],
    ],
    ['leave out text for screen readers alone', '<p>T<span class="sr-only">opens in a new window</span></p>', ['T']],
    [
      'leave out what leads elsewhere',
      '<p><a href="/b">Read about Yasukuni</a></p><ul><li><a href="/c">The treaty</a> 3 h</li></ul><p>See <a href="/d">this</a> text</p>',
      ['See this text'],
    ],
    ['leave out cards that are links', '<a href="/b"><h3>Other</h3><p>Words</p></a><p>T</p>', ['T']],
    [
      'keep linked headlines and captions',
      '<h1><a href="/a">Head</a></h1><figure><figcaption><a href="/p">Picture</a></figcaption></figure>',
      ['Head', 'Picture'],
    ],
    [
      'leave out our own nodes but not the text in marks',
      '<p>A <backstory-mark>term</backstory-mark></p><backstory-card>C</backstory-card>',
      ['A term'],
    ],
    ['end at custom elements', '<p>A</p><x-note>Note</x-note>', ['A', 'Note']],
    ['leave out blank ones', '<p> </p><p>\n</p><p>&nbsp;</p>', []],
  ])('%s', (_, html, texts) => {
    expect(runsOf(html).map(({ text }) => text.trim())).toEqual(texts);
  });

  test('of open shadow trees are read by themselves, slotted text stays in its paragraph', () => {
    const document = documentOf('<p>The <x-tip>treaty</x-tip> of 1965</p><x-box></x-box>');
    const box = document.querySelector('x-box') as Element;
    box.attachShadow({ mode: 'open' }).innerHTML = '<p>Inner</p>';
    const roots: ShadowRoot[] = [];
    const runs = [...readRuns(document.body, { ...options, onShadowRoot: (root) => roots.push(root) })];
    expect(runs.map(({ text }) => text)).toContain('Inner');
    expect(roots).toEqual([box.shadowRoot]);
  });

  test('can be read without those inside', () => {
    const document = documentOf('<div>One <p>two</p><b>three</b></div>');
    const div = document.querySelector('div') as Element;
    expect([...readRuns(div, { ...options, shallow: true })].map(({ text }) => text)).toEqual(['One ', 'three']);
  });

  test('survive nodes that go while they are read', () => {
    const document = documentOf('<div><p>1</p><section><p id="x">2</p><p>3</p></section><p>4</p></div>');
    const seen: string[] = [];
    for (const run of readRuns(document.body, options)) {
      seen.push(run.text);
      if (run.text === '2') document.querySelector('#x')?.remove();
    }
    expect(seen).toEqual(['1', '2', '3', '4']);
  });

  test('break long text at a line end', () => {
    const texts = runsOf(`<div>${'A line of the text.<br>'.repeat(2000)}</div>`).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.every((text) => text.endsWith('\n') && text.length < 10_000)).toBe(true);
    expect(texts.join('')).toBe('A line of the text.\n'.repeat(2000));
  });

  test('map back to the page: each piece holds the characters of its block', () => {
    const inline = fc.oneof(
      fc.string({ maxLength: 8 }).map((text) => text.replace(/[<&]/g, '')),
      fc.constantFrom('<b>bold</b>', '<br>', '<a href="/x">link</a>', '<i></i>', '安倍', '\n  '),
    );
    const block = fc.array(inline, { maxLength: 8 }).map((parts) => `<p>${parts.join('')}</p>`);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 5 }), (blocks) => {
        for (const { text, pieces, container } of runsOf(blocks.join(''))) {
          for (const { node, start } of pieces) {
            expect(container.contains(node)).toBe(true);
            expect(text.slice(start, start + node.length)).toBe(node.data.replace(/[\t\n\r\f]/g, ' '));
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
