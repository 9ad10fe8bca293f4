import { afterEach, expect, test, vi } from 'vitest';
import { watchReveals } from '../../../src/page/reveals.ts';

const stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

test('hidden elements are told of when they are shown, and no earlier', async () => {
  document.body.innerHTML = '<p id="a" style="display: none">A</p><p id="b" style="display: none">B</p>';
  const [a, b] = document.querySelectorAll('p');
  const shown: Element[] = [];
  const reveals = watchReveals((elements) => shown.push(...elements), stop.signal);
  reveals.watch(a as Element);
  reveals.watch(b as Element);
  (b as HTMLElement).style.display = 'block';
  await vi.waitFor(() => expect(shown).toEqual([b]));
  (a as HTMLElement).style.display = 'block';
  await vi.waitFor(() => expect(shown).toEqual([b, a]));
});
