import { describe, expect, test } from 'vitest';
import { type Anchor, rangeOf } from '../../../src/page/anchors.ts';
import { type LiveBlock, readRuns } from '../../../src/page/blocks.ts';
import { documentOf, one } from './dom.ts';

/** An anchor on `words` in the first block of a body. */
function anchorOn(html: string, words: string): Anchor {
  const document = documentOf(`<body>${html}</body>`);
  const run = [...readRuns(document.body, { isOutside: () => false })][0];
  if (run === undefined) throw new Error('The fixture has no text');
  const block: LiveBlock = { id: 'b0', ...run };
  const start = block.text.indexOf(words);
  return { block, start, end: start + words.length, entryId: 'x' };
}

const textOf = (anchor: Anchor) => rangeOf(anchor)?.toString() ?? null;

describe('an anchor', () => {
  test.each([
    ['within one text node', '<p>The Yasukuni Shrine stands.</p>', 'Yasukuni Shrine'],
    ['over inline elements', '<p>Of <i>comfort</i> <b>wom</b>en.</p>', 'comfort women'],
    ['at the start', '<p>Abe spoke.</p>', 'Abe'],
    ['at the end', '<p>It was <b>Abe</b></p>', 'Abe'],
    ['in Japanese', '<p>首相が<b>靖国</b>神社を</p>', '靖国神社'],
  ])('is a range %s', (_, html, words) => {
    expect(textOf(anchorOn(html, words))).toBe(words);
  });

  test.each<[string, (p: Element, text: Text) => void]>([
    ['text nodes are split', (_, text) => void text.splitText(6)],
    [
      'text nodes are joined',
      (p, text) => {
        text.splitText(6);
        p.normalize();
      },
    ],
    [
      'its words are wrapped',
      (p, text) => {
        const end = text.splitText(4);
        const rest = end.splitText(8);
        const mark = p.ownerDocument.createElement('mark');
        p.insertBefore(mark, rest);
        mark.append(end);
      },
    ],
    ['text comes before it', (p) => p.prepend('On Friday, ')],
    ['text comes after it', (p) => p.append(' Later it closed.')],
    [
      'the text node is replaced by an equal one',
      (p) => {
        p.textContent = 'The Yasukuni Shrine stands.';
      },
    ],
    [
      'the sentence is rewritten around it',
      (p) => {
        p.textContent = 'Today the Yasukuni Shrine is visited.';
      },
    ],
  ])('stands when %s', (_, edit) => {
    const anchor = anchorOn('<p>The Yasukuni Shrine stands.</p>', 'Yasukuni Shrine');
    const p = one((anchor.block.container as Element).ownerDocument, 'p');
    edit(p, p.firstChild as Text);
    expect(textOf(anchor)).toBe('Yasukuni Shrine');
  });

  test('finds its own words among equal ones by what stands around them', () => {
    const anchor = anchorOn('<p>First Abe came, then Abe left.</p>', 'Abe left');
    const only: Anchor = { ...anchor, end: anchor.start + 3 };
    const p = anchor.block.container as Element;
    p.textContent = 'At noon: First Abe came, then Abe left.';
    expect(rangeOf(only)?.startOffset).toBe('At noon: First Abe came, then '.length);
  });

  test.each<[string, (p: Element) => void]>([
    ['the element is removed', (p) => p.remove()],
    [
      'its words are taken out',
      (p) => {
        p.textContent = 'The shrine stands.';
      },
    ],
    ['the text is emptied', (p) => p.replaceChildren()],
    [
      'the text node is cut short',
      (p) => {
        (p.firstChild as Text).data = 'The Yasuk';
      },
    ],
  ])('is null when %s', (_, edit) => {
    const anchor = anchorOn('<p>The Yasukuni Shrine stands.</p>', 'Yasukuni Shrine');
    edit(anchor.block.container as Element);
    expect(rangeOf(anchor)).toBeNull();
  });
});
