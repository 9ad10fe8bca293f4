import { afterEach, describe, expect, test, vi } from 'vitest';
import { callRoll, heedRollCalls } from '../../../src/content/roll-call.ts';
import { markText } from '../../../src/paint/mark-text.ts';

let life = new AbortController();

afterEach(() => {
  life.abort();
  life = new AbortController();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

function heed() {
  const look = vi.fn(() => false);
  heedRollCalls(window, look, life.signal);
  return look;
}

describe('a roll call', () => {
  test('has each run look whether its extension is there, until that run ends', () => {
    const [first, second] = [heed(), heed()];
    callRoll(window);
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
    life.abort();
    callRoll(window);
    expect(first).toHaveBeenCalledTimes(1);
  });

  test('is not held on a page that still loads, on which nobody was before', () => {
    const look = heed();
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    callRoll(window);
    expect(look).not.toHaveBeenCalled();
  });

  test('takes off what a run left that was stopped, and gives text nodes back whole', () => {
    const html = '<p>Abe went to the <b>shrine</b> of Abe.</p><p>No name, <backstory-mark>a word</backstory-mark></p>';
    document.body.innerHTML = html;
    const [paragraph] = document.body.children as unknown as [HTMLElement];
    const own = [...paragraph.childNodes];
    const [front, , back] = own as [Text, Element, Text];
    const stretches = [
      { node: front, from: 0, to: 3 },
      { node: front, from: 12, to: 15 },
      { node: back, from: 4, to: 7 },
    ];
    markText(
      paragraph,
      stretches.map((stretch) => ({ ...stretch, key: undefined })),
      (mark) => mark.setAttribute('data-look', 'dotted'),
    );
    expect(document.querySelectorAll('[data-look]')).toHaveLength(3);
    for (const name of ['backstory-card', 'backstory-bar'])
      document.documentElement.append(Object.assign(document.createElement(name), { popover: 'manual' }));
    CSS.highlights.set('backstory-tint', new Highlight(new Range()));

    callRoll(window);
    expect(document.body.innerHTML).toBe(html);
    expect([...paragraph.childNodes]).toEqual(own);
    expect([...paragraph.childNodes].every((node, at) => node === own[at])).toBe(true);
    expect(document.querySelector('backstory-card, backstory-bar')).toBeNull();
    expect(CSS.highlights.has('backstory-tint')).toBe(false);
  });

  test('breaks nothing on a page that hides what it needs', () => {
    vi.spyOn(document, 'querySelectorAll').mockImplementation(() => {
      throw new TypeError('document.querySelectorAll is not a function');
    });
    expect(() => callRoll(window)).not.toThrow();
  });

  test('the page coming to the front is one as well, heard before the page hears of it', () => {
    const order: string[] = [];
    document.addEventListener('visibilitychange', () => order.push('page'), { signal: life.signal });
    heedRollCalls(
      window,
      () => {
        order.push('run');
        return false;
      },
      life.signal,
    );
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(order).toEqual(['run', 'page']);
  });
});
