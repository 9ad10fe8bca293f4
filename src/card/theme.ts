import type { Settings } from '../model/settings.ts';

export type Theme = 'light' | 'dark';

/** A background less opaque than this lets what is behind it decide. */
const OPAQUE = 0.5;

/** Halfway to the eye: the relative luminance of a mid grey (sRGB 118), which has equal contrast to black and white. */
const MIDDLE = 0.18;

/** The card's theme: the reader's choice, or after the page behind the term, so that the card does not glare out of it. */
export function themeBehind(element: Element, setting: Settings['theme']): Theme {
  if (setting !== 'auto') return setting;
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage, color } = getComputedStyle(at);
    const ground = luminance(backgroundColor);
    if (ground && ground.alpha >= OPAQUE) return ground.value > MIDDLE ? 'light' : 'dark';
    // A picture behind the text has no colour to ask for, but the text was made to be read on it.
    const ink = backgroundImage === 'none' ? undefined : luminance(color);
    if (ink) return ink.value > MIDDLE ? 'dark' : 'light';
  }
  return canvasTheme();
}

/** The theme of the bare canvas: dark where the page says it can be dark and the reader's system is. */
function canvasTheme(): Theme {
  const schemes = getComputedStyle(document.documentElement).colorScheme.split(' ');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return schemes.includes('dark') && (prefersDark || !schemes.includes('light')) ? 'dark' : 'light';
}

/** The element that a node stands in as it is painted, through the borders of shadow trees. */
function parentOf(element: Element): Element | undefined {
  const parent = element.assignedSlot ?? element.parentNode;
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}

/**
 * Relative luminance (WCAG 2) and opacity of a computed colour. Computed colours are rgb(), rgba(), color(srgb ...) or one of
 * the lab family, of whose lightness the luminance is about the third power.
 */
export function luminance(color: string): { value: number; alpha: number } | undefined {
  const [, name = '', inside = ''] = /^(\w+)\((.*)\)$/.exec(color) ?? [];
  const numbers = (inside.match(/-?[\d.]+(e-?\d+)?%?/g) ?? []).map((text) =>
    text.endsWith('%') ? Number.parseFloat(text) / 100 : Number(text),
  );
  const [a, b, c, alpha = 1] = numbers;
  if (a === undefined || b === undefined || c === undefined) return undefined;
  if (name === 'oklab' || name === 'oklch') return { value: a ** 3, alpha };
  if (name === 'lab' || name === 'lch') return { value: (a / 100) ** 3, alpha };
  if (name === 'color') return { value: mix(a, b, c), alpha };
  return name.startsWith('rgb') ? { value: mix(a / 255, b / 255, c / 255), alpha } : undefined;
}

function mix(red: number, green: number, blue: number): number {
  const [r, g, b] = [red, green, blue].map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
