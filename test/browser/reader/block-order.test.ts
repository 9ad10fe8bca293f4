import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { LiveBlock } from '../../../src/page/blocks.ts';
import { createBlockOrder } from '../../../src/reader/block-order.ts';

afterEach(() => document.body.replaceChildren());

/** A block for each paragraph, in document order. */
function blocksOf(html: string): LiveBlock[] {
  document.body.innerHTML = html;
  return [...document.querySelectorAll('p')].map((p) => ({
    id: p.textContent ?? '',
    container: p,
    text: p.textContent ?? '',
    pieces: [{ node: p.firstChild as Text, start: 0 }],
  }));
}

const ids = (blocks: readonly LiveBlock[]) => blocks.map(({ id }) => id).join('');

test('blocks put and dropped in any order stand in document order', () => {
  const blocks = blocksOf('<p>a</p><div><p>b</p><p>c</p><div><p>d</p></div></div><p>e</p><section><p>f</p></section>');
  const some = fc.shuffledSubarray(blocks);
  fc.assert(
    fc.property(fc.array(fc.record({ isPut: fc.boolean(), some })), (steps) => {
      const order = createBlockOrder();
      const held = new Set<LiveBlock>();
      for (const { isPut, some } of steps) {
        order[isPut ? 'put' : 'drop'](some);
        for (const block of some) held[isPut ? 'add' : 'delete'](block);
      }
      expect(ids(order.all())).toBe(ids(blocks.filter((block) => held.has(block))));
    }),
  );
});

test('a block that the page has moved is put in its new place', () => {
  const blocks = blocksOf('<p>a</p><p>b</p><p>c</p>');
  const order = createBlockOrder();
  order.put(blocks);
  document.body.append(document.querySelector('p') as Element);
  order.put(blocks.slice(0, 1));
  expect(ids(order.all())).toBe('bca');
});
