import '../../../src/paint/highlight.css';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createHighlightPainter } from '../../../src/paint/highlight-painter.ts';
import type { Painter } from '../../../src/paint/painter.ts';
import { anchorsOn, frames, middleOf, middleOfText, readBody } from './fixture.ts';

const NAME = 'backstory-dotted';
const sizeOf = (name: string) => CSS.highlights.get(name)?.size ?? 0;
const textsOf = (name: string) => [...(CSS.highlights.get(name) ?? [])].map((range) => range.toString());

let painter: Painter;

beforeEach(() => {
  painter = createHighlightPainter({ document, look: 'dotted' });
});
afterEach(() => {
  painter.destroy();
  document.body.replaceChildren();
  window.scrollTo(0, 0);
});

async function paint(html: string, words: string): Promise<void> {
  document.body.innerHTML = html;
  painter.paint(anchorsOn(words));
  await vi.waitFor(() => expect(sizeOf(NAME)).toBeGreaterThan(0));
}

describe('the highlight painter', () => {
  test('paints words, also over inline elements, and changes no node', async () => {
    document.body.innerHTML = '<p>Of comfort <em>wom</em>en, and comfort women again.</p>';
    const before = document.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    painter.paint(anchorsOn('comfort women'));
    await vi.waitFor(() => expect(textsOf(NAME)).toEqual(['comfort women', 'comfort women']));
    await frames();
    expect(seen).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
    observer.disconnect();
  });

  test('keeps ranges only near the screen, and moves them with it', async () => {
    const paragraphs = Array.from({ length: 400 }, (_, n) => `<p style="height: 60px">Shrine ${n}</p>`).join('');
    await paint(paragraphs, 'Shrine');
    await frames();
    const near = sizeOf(NAME);
    expect(near).toBeLessThan(100);
    window.scrollTo(0, document.documentElement.scrollHeight);
    const last = document.querySelector('p:last-child')?.firstChild;
    await vi.waitFor(() =>
      expect([...(CSS.highlights.get(NAME) ?? [])].some((range) => (range as Range).startContainer === last)).toBe(
        true,
      ),
    );
    expect(sizeOf(NAME)).toBeLessThan(100);
  });

  test('is seen: the page computes our style for the text', async () => {
    await paint('<p>The shrine stands.</p>', 'shrine');
    const style = getComputedStyle(document.querySelector('p') as Element, `::highlight(${NAME})`);
    expect(style.textDecorationLine).toBe('underline');
  });

  test('changes its look, and with "none" still finds terms', async () => {
    await paint('<p>The shrine stands.</p>', 'shrine');
    painter.setLook('tint');
    expect([sizeOf(NAME), sizeOf('backstory-tint')]).toEqual([0, 1]);
    painter.setLook('none');
    expect([CSS.highlights.has(NAME), CSS.highlights.has('backstory-tint')]).toEqual([false, false]);
    const text = document.querySelector('p')?.firstChild as Text;
    expect(painter.mentionAt(middleOfText(text, 4, 10))?.entryId).toBe('shrine');
  });

  test('sets itself again after the page cleared the registry', async () => {
    await paint('<p>The shrine stands.</p>', 'shrine');
    CSS.highlights.clear();
    painter.paint(anchorsOn('shrine'));
    await vi.waitFor(() => expect(textsOf(NAME)).toEqual(['shrine']));
  });

  test('leaves alone what stands and is right', async () => {
    document.body.innerHTML = '<p>The shrine stands.</p><p>Abe came.</p>';
    const blocks = readBody();
    painter.paint(anchorsOn('shrine', blocks));
    await vi.waitFor(() => expect(sizeOf(NAME)).toBe(1));
    const [range] = CSS.highlights.get(NAME) ?? [];
    painter.paint([...anchorsOn('shrine', blocks), ...anchorsOn('Abe', blocks)]);
    await vi.waitFor(() => expect(sizeOf(NAME)).toBe(2));
    expect([...(CSS.highlights.get(NAME) ?? [])]).toContain(range);
    painter.paint(anchorsOn('Abe', blocks));
    expect(textsOf(NAME)).toEqual(['Abe']);
  });

  test('paints anew when the page set the same words anew', async () => {
    document.body.innerHTML = '<p>The shrine stands.</p>';
    const blocks = readBody();
    const anchors = anchorsOn('shrine', blocks);
    painter.paint(anchors);
    await vi.waitFor(() => expect(textsOf(NAME)).toEqual(['shrine']));
    (document.querySelector('p') as Element).textContent = 'The shrine stands.';
    painter.paint(anchors);
    expect(textsOf(NAME)).toEqual(['shrine']);
  });

  test('clears a block, and all', async () => {
    document.body.innerHTML = '<p>The shrine stands.</p><p>The shrine again.</p>';
    const blocks = readBody();
    painter.paint(anchorsOn('shrine', blocks));
    await vi.waitFor(() => expect(sizeOf(NAME)).toBe(2));
    painter.clear(blocks.slice(0, 1));
    expect(sizeOf(NAME)).toBe(1);
    painter.clear();
    expect(CSS.highlights.has(NAME)).toBe(false);
  });

  test('registers nothing while the page is printed', async () => {
    await paint('<p>The shrine.</p>', 'shrine');
    window.dispatchEvent(new Event('beforeprint'));
    expect(CSS.highlights.has(NAME)).toBe(false);
    painter.mentionAt({ clientX: 20, clientY: 20 });
    expect(CSS.highlights.has(NAME)).toBe(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(textsOf(NAME)).toEqual(['shrine']);
    painter.destroy();
    window.dispatchEvent(new Event('afterprint'));
    expect(CSS.highlights.has(NAME)).toBe(false);
  });

  test('goes without trace', async () => {
    await paint('<x-box></x-box><p>The shrine stands.</p>', 'shrine');
    painter.flash(anchorsOn('shrine')[0] as never);
    painter.destroy();
    expect([CSS.highlights.has(NAME), CSS.highlights.has('backstory-flash')]).toEqual([false, false]);
    expect(painter.mentionAt(middleOf(document.querySelector('p') as Element))).toBeNull();
  });

  test('flashes a place for a moment', async () => {
    await paint('<p>The shrine stands.</p>', 'shrine');
    vi.useFakeTimers();
    try {
      painter.flash(anchorsOn('shrine')[0] as never);
      expect(textsOf('backstory-flash')).toEqual(['shrine']);
      vi.runAllTimers();
      expect(CSS.highlights.has('backstory-flash')).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('the hit test', () => {
  test('finds the term under the pointer and nothing beside it', async () => {
    await paint('<p style="width: 600px">The shrine stands<br>here.</p>', 'shrine');
    const p = document.querySelector('p') as Element;
    const text = p.firstChild as Text;
    const at = middleOfText(text, 4, 10);
    const mention = painter.mentionAt(at);
    expect(mention?.entryId).toBe('shrine');
    expect(mention?.element).toBe(p);
    expect(painter.mentionAt(at)).toBe(mention);
    expect(painter.mentionAt(middleOfText(text, 0, 3))).toBeNull();
    expect(painter.mentionAt({ clientX: 590, clientY: at.clientY })).toBeNull();
    expect(painter.mentionAt({ clientX: at.clientX, clientY: p.getBoundingClientRect().bottom + 8 })).toBeNull();
  });

  test('agrees with the browser over the whole text, also at the borders of nodes', async () => {
    await paint(
      '<p style="font: 20px/1.5 serif">See <b>com</b><i>fort wo</i>men <a href="#x">here</a>.</p>',
      'comfort women',
    );
    const registry = CSS.highlights as unknown as {
      highlightsFromPoint(x: number, y: number): { highlight: Highlight }[];
    };
    const { left, right, top, bottom } = (document.querySelector('p') as Element).getBoundingClientRect();
    for (let x = left + 0.5; x < Math.min(right, left + 250); x += 1.5) {
      const y = (top + bottom) / 2;
      const expected = registry
        .highlightsFromPoint(x, y)
        .some(({ highlight }) => highlight === CSS.highlights.get(NAME));
      expect([x, painter.mentionAt({ clientX: x, clientY: y }) !== null]).toEqual([x, expected]);
    }
  });

  test('finds both lines of a broken term, each as one rectangle', async () => {
    await paint('<p style="font: 16px monospace; width: 9ch">Yasukuni <b>Sh</b>rine</p>', 'Yasukuni Shrine');
    const mention = painter.mentionAt(middleOf(document.querySelector('b') as Element));
    const rects = mention?.rects() ?? [];
    expect(rects).toHaveLength(2);
    expect(rects[1]?.top).toBeGreaterThanOrEqual((rects[0]?.bottom ?? 0) - 4);
    expect(rects.every(({ left, top }) => painter.mentionAt({ clientX: left + 3, clientY: top + 4 }) === mention)).toBe(
      true,
    );
  });

  test('sees into open shadow trees, which get the rules and lose them', async () => {
    document.body.innerHTML = '<x-box></x-box>';
    const root = (document.querySelector('x-box') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>The shrine stands.</p>';
    painter.paint(anchorsOn('shrine'));
    await vi.waitFor(() => expect(sizeOf(NAME)).toBe(1));
    const text = root.querySelector('p')?.firstChild as Text;
    expect(painter.mentionAt(middleOfText(text, 4, 10))?.entryId).toBe('shrine');
    expect(root.adoptedStyleSheets).toHaveLength(1);
    painter.destroy();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  test('has no rectangles for a mention that is gone', async () => {
    await paint('<p>The shrine stands.</p>', 'shrine');
    const mention = painter.mentionAt(middleOfText(document.querySelector('p')?.firstChild as Text, 4, 10));
    expect(mention?.rects()).toHaveLength(1);
    document.querySelector('p')?.remove();
    expect(mention?.rects()).toEqual([]);
  });
});
