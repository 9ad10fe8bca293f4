import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type NearBoxes, watchNearBoxes } from '../../../src/paint/near-boxes.ts';
import { frames } from './fixture.ts';

const COUNT = 1_000;

let boxes: NearBoxes;
let near: Set<Element>;

/** Puts paragraphs into the page or a box of it, watches them, and waits for what the observers say first. */
async function watchParagraphs(
  count = COUNT,
  style = 'height: 60px; margin: 0',
  parent: HTMLElement = document.body,
): Promise<HTMLElement[]> {
  parent.innerHTML = `<p style="${style}">Text.</p>`.repeat(count);
  const all = [...document.querySelectorAll('p')];
  near = new Set();
  boxes = watchNearBoxes((box, isNear) => {
    expect(near.has(box), 'told of changes only').toBe(!isNear);
    if (isNear) near.add(box);
    else near.delete(box);
  });
  for (const box of all) boxes.watch(box);
  await frames();
  return all;
}

/** Those that stand on the screen, as the page lays them out. */
const onScreen = (all: readonly Element[]) =>
  all.filter((box) => {
    const { top, bottom, height } = box.getBoundingClientRect();
    return height > 0 && bottom > 0 && top < innerHeight;
  });

/** All that is on the screen is near, and what is two screens off is not. */
async function isTold(all: readonly Element[]): Promise<void> {
  await vi.waitFor(() => {
    expect(onScreen(all).length).toBeGreaterThan(0);
    expect(onScreen(all).filter((box) => !near.has(box))).toEqual([]);
  });
  await frames();
  const far = [...near].filter((box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return bottom < -2 * innerHeight || top > 3 * innerHeight;
  });
  expect(far).toEqual([]);
  for (const box of all) expect(boxes.isNear(box)).toBe(near.has(box));
}

beforeEach(() => window.scrollTo(0, 0));
afterEach(() => {
  boxes.stop();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('boxes near the screen', () => {
  test('are told wherever the reader jumps', async () => {
    const all = await watchParagraphs();
    await isTold(all);
    for (const place of [30_000, 59_000, 100, 44_444, 15_000, 0]) {
      window.scrollTo(0, place);
      await isTold(all);
    }
  });

  test('are observed one by one, others by the ends of their groups', async () => {
    const observed = new Map<IntersectionObserver, Set<Element>>();
    const { observe, unobserve } = IntersectionObserver.prototype;
    vi.spyOn(IntersectionObserver.prototype, 'observe').mockImplementation(function (this: IntersectionObserver, box) {
      observed.set(this, (observed.get(this) ?? new Set()).add(box));
      observe.call(this, box);
    });
    vi.spyOn(IntersectionObserver.prototype, 'unobserve').mockImplementation(function (
      this: IntersectionObserver,
      box,
    ) {
      observed.get(this)?.delete(box);
      unobserve.call(this, box);
    });
    await isTold(await watchParagraphs());
    const count = [...observed.values()].reduce((sum, set) => sum + set.size, 0);
    expect(count).toBeGreaterThan(near.size);
    expect(count).toBeLessThan(COUNT / 3);
  });

  test.each([
    ['text grows between the ends of a group', (all: HTMLElement[]) => all[500]?.style.setProperty('height', '3000px')],
    [
      'boxes go',
      (all: HTMLElement[]) =>
        all.splice(480, 40).forEach((box) => {
          boxes.unwatch(box);
          near.delete(box);
          box.remove();
        }),
    ],
    [
      'boxes are no longer rendered',
      (all: HTMLElement[]) => {
        for (const [n, box] of all.entries()) if (n % 3 > 0) box.style.display = 'none';
      },
    ],
    [
      'text is set larger',
      (all: HTMLElement[]) => {
        for (const box of all) box.style.height = '220px';
      },
    ],
  ])('are right after %s', async (_name, change) => {
    const all = await watchParagraphs();
    change(all);
    const height = document.documentElement.scrollHeight;
    for (let place = 0; place < height; place += height / 25) {
      window.scrollTo(0, place);
      await isTold(all);
    }
  });

  test('are found in a box that scrolls by itself, and beside each other', async () => {
    document.body.innerHTML = '<div style="height: 200px; overflow: auto; white-space: nowrap"></div>';
    const scroller = document.querySelector('div') as HTMLElement;
    const all = await watchParagraphs(300, 'display: inline-block; width: 90%; height: 60px', scroller);
    for (const place of [0, 20_000, 90_000, 200]) {
      scroller.scrollLeft = place;
      await vi.waitFor(() => {
        const { left, right } = scroller.getBoundingClientRect();
        const seen = all.filter((box) => {
          const rect = box.getBoundingClientRect();
          return rect.right > left && rect.left < right;
        });
        expect(seen.length).toBeGreaterThan(0);
        expect(seen.filter((box) => !near.has(box))).toEqual([]);
      });
    }
  });

  test('that are let go are no longer told of', async () => {
    const all = await watchParagraphs(20);
    for (const box of all) boxes.unwatch(box);
    near.clear();
    window.scrollTo(0, 400);
    await frames();
    expect(near.size).toBe(0);
  });
});
