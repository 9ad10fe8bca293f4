import { describe, expect, it } from 'vitest';
import { luminance } from '../../../src/card/theme.ts';

describe('luminance', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgb(0, 0, 0)', 0, 1],
    ['rgba(0, 0, 0, 0)', 0, 0],
    ['rgb(255 0 0 / 50%)', 0.2126, 0.5],
    ['color(srgb 0 1 0)', 0.7152, 1],
    ['oklab(1 0 0)', 1, 1],
    ['oklch(0.5 0.1 200 / 0.4)', 0.125, 0.4],
    ['lab(100 0 0)', 1, 1],
  ])('of %s', (color, value, alpha) => {
    const found = luminance(color);
    expect(found?.value).toBeCloseTo(value, 3);
    expect(found?.alpha).toBe(alpha);
  });

  it.each(['transparent', '', 'none'])('is unknown for "%s"', (color) => {
    expect(luminance(color)).toBeUndefined();
  });
});
