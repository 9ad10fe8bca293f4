import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { luminance } from '../../../src/card/theme.ts';

const css = readFileSync(new URL('../../../src/ui/tokens.css', import.meta.url), 'utf8');

function tokenValue(token: string): string {
  const value = new RegExp(`--${token}: ([^;]+);`).exec(css)?.[1];
  if (!value) throw new Error(`No token --${token}`);
  const alias = /^var\(--([\w-]+)\)$/.exec(value)?.[1];
  return alias ? tokenValue(alias) : value;
}

function colour(token: string, theme: 'light' | 'dark'): number {
  const [light, dark] = [...tokenValue(token).matchAll(/#([0-9a-f]{6})/g)].map(([, hex = '']) => hex);
  const hex = (theme === 'light' ? light : dark) ?? '';
  const rgb = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const found = luminance(`rgb(${rgb.join(', ')})`);
  if (!found) throw new Error(`--${token} is no colour`);
  return found.value;
}

function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const TEXTS = ['ink', 'ink-soft', 'link', 'since', 'danger'];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([
    ...TEXTS.flatMap((text) => [[text, 'paper', 4.5] as const, [text, 'paper-sunk', 4.5] as const]),
    ...['ink', 'ink-soft', 'since', 'link'].map((text) => [text, 'since-paper', 4.5] as const),
    ['ink', 'hit', 4.5] as const,
    ['on-accent', 'accent', 4.5] as const,
    ['ink', 'paper', 7] as const,
    ['edge', 'paper', 3] as const,
    ['edge', 'paper-sunk', 3] as const,
    ['accent', 'paper', 3] as const,
  ])('--%s on --%s has a contrast of %d at least', (text, ground, least) => {
    expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
  });
});
