import type { Control } from '../../../build/run/control.ts';

// How a page looks from the content script's world, in which it cannot lie.

/** Looks that terms are painted with; a registry cannot be listed from a content script in Firefox. */
const LOOKS = ['backstory-dotted', 'backstory-underline', 'backstory-tint'];

/** How many ranges are painted. */
export function rangesPainted(control: Control, tabId: number): Promise<number> {
  return control.inContentWorld(
    tabId,
    (looks) => looks.reduce((sum, look) => sum + (CSS.highlights.get(look)?.size ?? 0), 0),
    LOOKS,
  );
}

/** The middle of the first place in the document where words stand in one text node, in viewport coordinates. */
export async function pointAt(control: Control, tabId: number, words: string): Promise<{ x: number; y: number }> {
  const found = await control.inContentWorld(
    tabId,
    (text) => {
      const walker = document.createTreeWalker(document, 4 /* NodeFilter.SHOW_TEXT */);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(text);
        if (at < 0 || node.parentElement?.localName === 'script') continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + text.length);
        const [rect] = range.getClientRects();
        if (rect) return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
      }
      return null;
    },
    words,
  );
  if (!found) throw new Error(`"${words}" does not stand on the page`);
  return found;
}

/** Texts sent to be linked since counting began. */
export interface Sent {
  requests: number;
  characters: number;
}

/** Counts what a page's content script sends to be linked from now on, until `stop`. */
export async function sentFrom(
  control: Control,
  tabId: number,
): Promise<{ added(): Promise<Sent>; stop(): Promise<unknown> }> {
  await control.inContentWorld(tabId, () => {
    const world = globalThis as { counted?: { requests: number; characters: number; stop(): void } };
    const { runtime } = chrome;
    const send = runtime.sendMessage.bind(runtime) as (message: unknown) => Promise<unknown>;
    const counted = { requests: 0, characters: 0, stop: () => Object.assign(runtime, { sendMessage: send }) };
    world.counted = counted;
    Object.assign(runtime, {
      sendMessage(message: { name: string; params: { blocks?: { text: string }[] } }) {
        if (message.name === 'link') counted.requests++;
        for (const { text } of message.params.blocks ?? []) counted.characters += text.length;
        return send(message);
      },
    });
  });
  type World = { counted: { requests: number; characters: number; stop(): void } };
  return {
    added: () =>
      control.inContentWorld(tabId, () => {
        const { requests, characters } = (globalThis as unknown as World).counted;
        return { requests, characters };
      }),
    stop: () => control.inContentWorld(tabId, () => (globalThis as unknown as World).counted.stop()),
  };
}
