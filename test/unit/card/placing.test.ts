import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_PX, placeBy } from '../../../src/card/placing.ts';

const WINDOW = { width: 1280, height: 800 };
const term = (left: number, top: number, width = 100, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('placeBy', () => {
  it.each([
    [
      'below a term with room below',
      term(200, 100),
      { side: 'below', left: 200, top: 128, bottom: undefined, maxHeight: 420 },
    ],
    [
      'above a term at the foot',
      term(200, 700),
      { side: 'above', left: 200, top: undefined, bottom: 108, maxHeight: 420 },
    ],
    ['on the roomier side, and lower, where neither has all', term(200, 380), { side: 'below', maxHeight: 384 }],
    ['moved in from the right edge', term(1200, 100), { left: 1280 - 384 - 8 }],
    ['moved in from the left edge', term(-30, 100), { left: 8 }],
  ])('stands %s', (_, rect, expected) => {
    expect(placeBy([rect], undefined, WINDOW)).toMatchObject(expected);
  });

  it('takes the line under the pointer of a term that is broken over lines', () => {
    const lines = [term(900, 100), term(100, 130)];
    expect(placeBy(lines, { clientX: 120, clientY: 140 }, WINDOW)).toMatchObject({ left: 100, top: 158 });
    expect(placeBy(lines, undefined, WINDOW)).toMatchObject({ left: 888, top: 128 });
  });

  it('keeps its side while its term moves', () => {
    expect(placeBy([term(200, 500)], undefined, WINDOW)?.side).toBe('above');
    expect(placeBy([term(200, 500)], undefined, WINDOW, 'below')?.side).toBe('below');
  });

  it('has no place beside a term that is gone', () => {
    expect(placeBy([], undefined, WINDOW)).toBeUndefined();
  });

  it('never leaves the window, and clears its term wherever there is room', () => {
    const anyTerm = fc.record({ left: fc.integer({ min: -50, max: 1300 }), top: fc.integer({ min: 0, max: 780 }) });
    const anyWindow = fc.record({
      width: fc.integer({ min: 320, max: 2000 }),
      height: fc.integer({ min: 256, max: 1400 }),
    });
    fc.assert(
      fc.property(anyTerm, anyWindow, ({ left, top }, room) => {
        const rect = term(left, Math.min(top, room.height - 20));
        const place = placeBy([rect], undefined, room);
        if (!place) throw new Error('no place');
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.left + place.width).toBeLessThanOrEqual(room.width);
        const offset = place.top ?? place.bottom ?? Number.NaN;
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset + place.maxHeight).toBeLessThanOrEqual(room.height);
        const near = place.top === undefined ? room.height - offset - rect.top : rect.bottom - place.top;
        if (place.maxHeight > 160) expect(near).toBeLessThanOrEqual(-GAP_PX + 1);
      }),
    );
  });
});
