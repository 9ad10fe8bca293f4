import { vi } from 'vitest';
import { type CardPorts, controlCard } from '../../../src/card/controller.ts';
import { openSurface } from '../../../src/card/open-surface.tsx';
import type { Entry } from '../../../src/model/entry.ts';
import type { Surroundings } from '../../../src/model/messages.ts';
import type { PaintedMention } from '../../../src/model/painted.ts';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { cardRoot } from '../../gallery/closed-root.ts';
import { FULL, MARKUP, PLAIN } from '../../gallery/made-up.ts';

const ENTRIES = new Map<string, Entry>(
  [FULL, MARKUP, PLAIN, { ...FULL, id: 'ruling-2018', names: { en: 'Ruling of 2018' } }].map((entry) => [
    entry.id,
    entry,
  ]),
);

/** Whether a card is on the page. */
export function isCardOpen(): boolean {
  return document.querySelector('backstory-card') !== null;
}

/** The card itself, inside its closed root. */
export function card(): HTMLElement {
  const element = cardRoot().querySelector<HTMLElement>('.card');
  if (!element) throw new Error('The card is not drawn.');
  return element;
}

/** The first element of the card that is shown and has this text or label. */
export function inCard(name: string, selector = 'button, a, summary, [role="link"]'): HTMLElement {
  const found = [...card().querySelectorAll<HTMLElement>(selector)].find(
    (element) => element.checkVisibility() && [element.textContent?.trim(), element.ariaLabel].includes(name),
  );
  if (!found) throw new Error(`Nothing in the card is called "${name}".`);
  return found;
}

export function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element "${id}"`);
  return found;
}

const mentions = new WeakMap<Element, PaintedMention>();

/** The mention of a term of the stage: an element with `data-entry`. */
export function mentionOf(term: Element): PaintedMention {
  const known = mentions.get(term);
  if (known) return known;
  const rects = () => [...term.getClientRects()] as DOMRect[];
  const mention = { entryId: term.getAttribute('data-entry') ?? '', element: term, rects };
  mentions.set(term, mention);
  return mention;
}

/** What every entry of the stage stands in. */
export const AROUND: Surroundings = {
  topic: { en: 'Treaties and apologies' },
  heads: [
    { id: 'ruling-2018', title: 'Ruling 2018', kind: 'ruling', topic: 'x' },
    { id: 'fisheries-accord', title: 'Fisheries Accord', kind: 'treaty', topic: 'x' },
  ],
  isPrivate: false,
};

/** A page with the given body, and the controller on it until the test's signal aborts. */
export function setStage(html: string, overrides: Partial<Pick<CardPorts, 'settings' | 'loadSurroundings'>> = {}) {
  document.body.innerHTML = html;
  const session = new AbortController();
  const ports = {
    mentionAt: vi.fn(({ clientX, clientY }: { clientX: number; clientY: number }) => {
      const term = document.elementFromPoint(clientX, clientY)?.closest('[data-entry]');
      // A fresh object each time, as painters give them.
      return term ? { ...mentionOf(term) } : null;
    }),
    loadEntry: vi.fn(async (id: string) => {
      const entry = ENTRIES.get(id);
      if (!entry) throw new Error(`No entry ${id}`);
      return entry;
    }),
    loadSurroundings: vi.fn(async (_id: string): Promise<Surroundings> => AROUND),
    loadSurface: vi.fn(async () => openSurface),
    // The pointer is made up here.
    isReaders: () => true,
    settings: () => DEFAULT_SETTINGS,
    articleDate: () => '2010-01-01' as string | undefined,
    articleEntries: () => [],
    noteRead: vi.fn((_id: string) => {}),
    mute: vi.fn(() => vi.fn()),
    notThis: vi.fn(() => vi.fn()),
    quietPage: vi.fn(() => vi.fn()),
    quietSite: vi.fn(() => vi.fn()),
    openDossier: vi.fn(),
    ...overrides,
  };
  const control = controlCard(ports, session.signal);
  return { ports, control, session };
}

/** The middle of a term's first line. */
export function middleOf(id: string): { x: number; y: number } {
  const { left, top, width, height } = element(id).getClientRects()[0] ?? new DOMRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Moves a made-up mouse and lets the frame handle it. Two moves, so that the last is slow whatever came before. */
export async function moveTo({ x, y }: { x: number; y: number }, init: PointerEventInit = {}): Promise<void> {
  const target = document.elementFromPoint(x, y) ?? document.documentElement;
  for (const clientX of [x - 0.5, x]) {
    const event = new PointerEvent('pointermove', {
      bubbles: true,
      composed: true,
      clientX,
      clientY: y,
      pointerType: 'mouse',
      ...init,
    });
    // Half a second after anything else: no speed can be told, so the pointer counts as slow.
    clock += 500;
    Object.defineProperty(event, 'timeStamp', { value: clock });
    target.dispatchEvent(event);
  }
  await nextFrame();
}

let clock = 1000;

/** Moves at a pixel a millisecond along a line, as a hand that goes elsewhere. */
export async function sweepOver(id: string): Promise<void> {
  const { left, right, top, height } = element(id).getBoundingClientRect();
  for (let x = left - 60; x < right; x += 16) {
    const target = document.elementFromPoint(x, top + height / 2) ?? document.documentElement;
    const event = new PointerEvent('pointermove', {
      bubbles: true,
      clientX: x,
      clientY: top + height / 2,
      pointerType: 'mouse',
    });
    clock += 16;
    Object.defineProperty(event, 'timeStamp', { value: clock });
    target.dispatchEvent(event);
    await nextFrame();
  }
}

export async function nextFrame(): Promise<void> {
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Lets time pass for the card's timers, and what they start run. Needs fake timers. */
export async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms);
}

/** A press and release of the made-up pointer at a point of the page, with the click that follows. */
export function clickAt(at: { x: number; y: number }, pointerType = 'mouse'): void {
  press(document.elementFromPoint(at.x, at.y) ?? document.documentElement, at, pointerType);
}

/** The same on an element, which may be in the card. */
export function press(target: Element, { x, y } = { x: 0, y: 0 }, pointerType = 'mouse'): void {
  const init = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, pointerType, detail: 1 };
  for (const name of ['pointerdown', 'pointerup', 'click']) target.dispatchEvent(new PointerEvent(name, init));
}
