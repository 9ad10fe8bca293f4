import { afterEach, describe, expect, test } from 'vitest';
import { luminance } from '../../../src/card/theme.ts';
import { LOOKS } from '../../../src/model/settings.ts';
import highlightCss from '../../../src/paint/highlight.css?inline';

const style = document.createElement('style');
style.textContent = highlightCss;
document.head.append(style);
afterEach(() => document.body.replaceChildren());

/** Grounds of news pages with the text that stands on them: white, paper, grey, dark, and the colours of boxes and warnings. */
const PAGES: [string, string, string][] = [
  ['white', '#ffffff', '#1a1a1a'],
  ['grey text on white', '#ffffff', '#595959'],
  ['salmon paper', '#fff1e5', '#33302e'],
  ['light grey', '#eeeeee', '#222222'],
  ['yellow box', '#fff3c4', '#3b2f00'],
  ['blue box', '#e3f0ff', '#0b2a4a'],
  ['red banner', '#b3122a', '#ffffff'],
  ['green banner', '#0b6b3a', '#ffffff'],
  ['navy', '#0d1b3e', '#f2f5ff'],
  ['dark grey', '#1e1e1e', '#e4e4e4'],
  ['black', '#000000', '#ffffff'],
];

function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [one, other].map((colour) => luminance(colour)?.value);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function mark(look: string, ground: string, ink: string): CSSStyleDeclaration {
  const attribute = look === 'flash' ? 'data-flash' : `data-look="${look}"`;
  document.body.innerHTML = `<p style="background: ${ground}; color: ${ink}"><backstory-mark ${attribute}>Kono</backstory-mark></p>`;
  return getComputedStyle(document.querySelector('backstory-mark') as Element);
}

/** A fill over an opaque ground. */
function over(fill: string, ground: string): string {
  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const [r = 0, g = 0, b = 0, alpha = 1] = parts(fill);
  const below = parts(ground);
  const mixed = [r, g, b].map((part, at) => part * alpha + (below[at] ?? 0) * (1 - alpha));
  return `rgb(${mixed.join(', ')})`;
}

describe.each(PAGES)('on %s', (_, ground, ink) => {
  test.each([...LOOKS.filter((look) => look !== 'none'), 'flash'])('the line of "%s" stands out 3:1', (look) => {
    const { textDecorationColor, textDecorationLine } = mark(look, ground, ink);
    expect(textDecorationLine).toBe('underline');
    expect(
      contrast(textDecorationColor, getComputedStyle(document.querySelector('p') as Element).backgroundColor),
    ).toBeGreaterThanOrEqual(3);
  });

  test.each(['tint', 'flash'])('text in the fill of "%s" stays readable: 4.5:1', (look) => {
    const style = mark(look, ground, ink);
    const page = getComputedStyle(document.querySelector('p') as Element).backgroundColor;
    expect(contrast(style.color, over(style.backgroundColor, page))).toBeGreaterThanOrEqual(4.5);
  });
});
