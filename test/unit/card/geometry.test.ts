import { describe, expect, it } from 'vitest';
import { onTheWay, within } from '../../../src/card/geometry.ts';
import { speedGate } from '../../../src/card/speed-gate.ts';

const point = (clientX: number, clientY: number) => ({ clientX, clientY });

describe('within', () => {
  const lines = [
    { left: 100, top: 10, right: 200, bottom: 30 },
    { left: 0, top: 40, right: 50, bottom: 60 },
  ];
  it.each([
    ['inside the first line', point(150, 20), true],
    ['on an edge', point(100, 10), true],
    ['inside the second line', point(25, 50), true],
    ['in the box around both lines, but in neither', point(150, 50), false],
    ['outside', point(300, 20), false],
  ])('%s', (_, at, expected) => {
    expect(within(lines, at)).toBe(expected);
  });
});

describe('onTheWay', () => {
  const below = { left: 100, top: 140, right: 480, bottom: 500 };
  const above = { left: 100, top: 10, right: 480, bottom: 60 };
  const apex = point(150, 100);
  it.each([
    ['straight down to a card below', point(150, 120), below, true],
    ['at the near edge', point(150, 140), below, true],
    ['within 60 degrees of the way', point(180, 120), below, true],
    ['flatter than 60 degrees', point(190, 120), below, false],
    ['level with where it left, a trembling hand apart', point(155, 100), below, true],
    ['along the line of text', point(200, 102), below, false],
    ['upwards, away from the card', point(150, 95), below, false],
    ['past the near edge', point(150, 150), below, false],
    ['beyond the side of the card', point(90, 138), below, false],
    ['straight up to a card above', point(150, 80), above, true],
    ['downwards, away from a card above', point(150, 110), above, false],
    ['where the card covers where it left', point(150, 101), { ...below, top: 90 }, false],
  ])('%s: %o', (_, at, card, expected) => {
    expect(onTheWay(apex, at, card)).toBe(expected);
  });
});

describe('speedGate', () => {
  /** Samples as [x, milliseconds]; answers the verdict on the last one. */
  function verdict(samples: [number, number][]): boolean | undefined {
    const gate = speedGate();
    return samples.map(([clientX, timeStamp]) => gate({ clientX, clientY: 0, timeStamp })).at(-1);
  }
  it.each<[string, [number, number][], boolean]>([
    ['the first sample has no speed', [[0, 0]], false],
    [
      'reading speed',
      [
        [0, 0],
        [3, 16],
        [6, 32],
      ],
      false,
    ],
    [
      'just below half a pixel a millisecond',
      [
        [0, 0],
        [7.9, 16],
        [15.8, 32],
      ],
      false,
    ],
    [
      'half a pixel a millisecond',
      [
        [0, 0],
        [8, 16],
        [16, 32],
      ],
      true,
    ],
    [
      'a sweep',
      [
        [0, 0],
        [40, 16],
        [80, 32],
      ],
      true,
    ],
    [
      'braking: the average of two is still fast',
      [
        [0, 0],
        [40, 16],
        [42, 32],
      ],
      true,
    ],
    [
      'braked: two slow ones',
      [
        [0, 0],
        [40, 16],
        [42, 32],
        [43, 48],
      ],
      false,
    ],
    [
      'a pause between samples is rest',
      [
        [0, 0],
        [40, 16],
        [80, 32],
        [120, 80],
      ],
      false,
    ],
    [
      'a coarse clock tells no speed',
      [
        [0, 100],
        [40, 100],
      ],
      false,
    ],
  ])('%s', (_, samples, expected) => {
    expect(verdict(samples)).toBe(expected);
  });
});
