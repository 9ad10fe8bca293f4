import '../../../src/paint/highlight.css';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createMarkPainter } from '../../../src/paint/mark-painter.ts';
import type { Painter } from '../../../src/paint/painter.ts';
import { anchorsOn, middleOf, readBody } from './fixture.ts';

let painter: Painter;
let quietly: ReturnType<typeof vi.fn<(change: () => void) => void>>;

beforeEach(() => {
  quietly = vi.fn((change) => change());
  painter = createMarkPainter({ document, look: 'dotted', quietly });
});
afterEach(() => {
  painter.destroy();
  document.body.replaceChildren();
});

const marks = () => [...document.querySelectorAll('backstory-mark')];

/** The page's nodes, each with its text: what must be the same after marks have come and gone. */
function nodesOf(root: Node): [Node, string | null][] {
  const walker = document.createTreeWalker(root);
  const nodes: [Node, string | null][] = [];
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode())
    nodes.push([node, node.nodeValue]);
  return nodes;
}

describe('the mark painter', () => {
  test('sets elements that are named, focusable and styled', async () => {
    document.body.innerHTML = '<p>The Yasukuni Shrine stands.</p>';
    painter.paint(anchorsOn('Yasukuni Shrine'));
    const [mark] = marks();
    expect(mark?.textContent).toBe('Yasukuni Shrine');
    expect(['role', 'tabindex', 'aria-haspopup', 'data-look'].map((name) => mark?.getAttribute(name))).toEqual([
      'button',
      '0',
      'dialog',
      'dotted',
    ]);
    expect(getComputedStyle(mark as Element).textDecorationLine).toBe('underline');
    await userEvent.tab();
    expect(document.activeElement).toBe(mark);
    expect(painter.mentionIn(mark as Element)?.entryId).toBe('Yasukuni Shrine');
  });

  test('names the whole term on its first part, and leaves readings above ruby text unmarked', () => {
    document.body.innerHTML = '<p>Of comfort <em>wom</em>en. <ruby>靖<rt>やす</rt>国<rt>くに</rt></ruby>神社</p>';
    const blocks = readBody();
    painter.paint([...anchorsOn('comfort women', blocks), ...anchorsOn('靖国神社', blocks)]);
    expect(marks().map(({ textContent }) => textContent)).toEqual(['comfort ', 'wom', 'en', '靖', '国', '神社']);
    expect(marks().map((mark) => mark.getAttribute('aria-label'))).toEqual([
      'comfort women',
      null,
      null,
      '靖国神社',
      null,
      null,
    ]);
    expect(marks().filter((mark) => mark.hasAttribute('tabindex'))).toHaveLength(2);
  });

  test('makes no button within a link', () => {
    document.body.innerHTML = '<p>See <a href="#x">the shrine</a> there, all of you who read.</p>';
    painter.paint(anchorsOn('shrine'));
    expect(marks().map((mark) => mark.hasAttribute('role'))).toEqual([false]);
  });

  test('finds terms under the pointer, in shadow trees too', () => {
    document.body.innerHTML = '<p>The shrine stands.</p><x-box></x-box>';
    const root = (document.querySelector('x-box') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>The shrine inside.</p>';
    painter.paint(anchorsOn('shrine'));
    const inner = root.querySelector('backstory-mark') as Element;
    for (const mark of [...marks(), inner]) {
      const mention = painter.mentionAt(middleOf(mark));
      expect(mention?.element).toBe(mark);
      expect(mention?.rects()).toHaveLength(1);
    }
    expect(painter.mentionAt({ clientX: 500, clientY: 400 })).toBeNull();
    painter.destroy();
    expect([root.querySelector('backstory-mark'), root.adoptedStyleSheets.length]).toEqual([null, 0]);
  });

  test('changes its look and flashes on the marks themselves', () => {
    document.body.innerHTML = '<p>The shrine stands.</p>';
    const anchors = anchorsOn('shrine');
    painter.paint(anchors);
    painter.setLook('tint');
    expect(marks()[0]?.getAttribute('data-look')).toBe('tint');
    painter.flash(anchors[0] as never);
    expect(marks()[0]?.hasAttribute('data-flash')).toBe(true);
  });

  test('changes the page only where the change watcher is told not to look', () => {
    document.body.innerHTML = '<p>The shrine stands.</p>';
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver(() => undefined);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    quietly.mockImplementation((change) => {
      seen.push(...observer.takeRecords());
      change();
      observer.takeRecords();
    });
    const anchors = anchorsOn('shrine');
    painter.paint(anchors);
    painter.setLook('underline');
    painter.flash(anchors[0] as never);
    painter.clear();
    painter.destroy();
    seen.push(...observer.takeRecords());
    expect(seen).toEqual([]);
    observer.disconnect();
  });
});

describe('marks leave no trace', () => {
  test('and the text nodes of the page are the same ones as before', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'shrine',
        'the shrine of',
        'a',
        ' ',
        'shrineshrine',
        '<b>shr</b>ine',
        '<i>x</i>',
        '<br>',
        '<script>shrine</script>',
        '靖国',
      ),
      fc.string({ maxLength: 5 }).map((text) => text.replace(/[<&]/g, '')),
    );
    const body = fc.array(fc.tuple(fc.constantFrom('p', 'div', 'h2'), fc.array(part, { maxLength: 6 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(body, (blocks) => {
        document.body.innerHTML = `${blocks.map(([name, parts]) => `<${name}>${parts.join('')}</${name}>`).join('tail shrine')}`;
        const before = nodesOf(document.body);
        const anchors = anchorsOn('shrine');
        painter.paint(anchors);
        const whole = anchors.every(({ block, start, end }) => block.text.slice(start, end) === 'shrine');
        expect(
          whole &&
            marks()
              .map(({ textContent }) => textContent)
              .join(''),
        ).toBe('shrine'.repeat(anchors.length));
        painter.clear();
        const after = nodesOf(document.body);
        expect(after.map(([, value]) => value)).toEqual(before.map(([, value]) => value));
        expect(after.every(([node], index) => node === before[index]?.[0])).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('also when some of them change', () => {
    document.body.innerHTML = '<p>The shrine, a treaty and a shrine.</p>';
    const before = nodesOf(document.body);
    const blocks = readBody();
    painter.paint(anchorsOn('shrine', blocks));
    painter.paint(anchorsOn('treaty', blocks));
    expect(marks().map(({ textContent }) => textContent)).toEqual(['treaty']);
    painter.paint([]);
    expect(nodesOf(document.body)).toEqual(before);
  });

  test('and give way when the page writes its text anew, as frameworks do', () => {
    document.body.innerHTML = '<p>The shrine stands.</p>';
    const text = document.querySelector('p')?.firstChild as Text;
    painter.paint(anchorsOn('shrine'));
    text.data = 'Nothing stands.';
    painter.paint([]);
    expect(document.body.innerHTML).toBe('<p>Nothing stands.</p>');
    expect(document.querySelector('p')?.firstChild).toBe(text);
  });

  test('and the page may take the paragraph away meanwhile', () => {
    document.body.innerHTML = '<p>The shrine stands.</p><p>The shrine again.</p>';
    painter.paint(anchorsOn('shrine'));
    document.querySelector('p')?.remove();
    painter.paint([]);
    expect(document.body.innerHTML).toBe('<p>The shrine again.</p>');
  });
});
