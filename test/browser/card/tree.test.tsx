import { render } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CardMode } from '../../../src/card/surface.ts';
import { CardView } from '../../../src/card/view.tsx';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import { wordsFor } from '../../../src/ui/words/words.ts';
import { PLAIN } from '../../gallery/made-up.ts';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const nothing = () => {};

function show(mode: CardMode, entry = PLAIN): void {
  const ports = {
    loadEntry: async () => PLAIN,
    loadSurroundings: () => Promise.reject(new Error('none')),
    settings: () => DEFAULT_SETTINGS,
    articleDate: () => undefined,
    articleEntries: () => [],
    noteRead: nothing,
    mute: () => nothing,
    notThis: () => nothing,
    quietPage: () => nothing,
    quietSite: () => nothing,
    openDossier: nothing,
    pin: nothing,
    close: nothing,
  };
  const showing = { mention: { entryId: entry.id, element: root, rects: () => [] }, entry, mode, at: undefined };
  render(<CardView showing={showing} ports={ports} words={wordsFor('en')} theme="light" />, root);
}

test('a card that the pointer calls up describes its term', async () => {
  show('hover');
  await expect.element(page.getByRole('tooltip')).toMatchAriaInlineSnapshot(`
    - tooltip "Background: Treaty of the Two Harbours":
      - paragraph: Treaty
      - button "Copy with sources"
      - button "Keep open"
      - button "Close (Esc)"
      - article:
        - heading "Treaty of the Two Harbours" [level=2]
        - list:
          - listitem: 両港条約
          - listitem: 두 항구 조약
        - paragraph:
          - text: A treaty of 1965 between two countries that share a sea.⁠
          - button "Source 1: Ministry of Harbours": "1"
        - group:
          - heading "Sources" [level=3]
          - text: "1"
        - paragraph: Not in dispute · Last checked 24 November 2026
      - status
      - button "I know this"
      - button "Not this"
      - button "Pause page"
      - button "Off here"
      - button "Whole article"
  `);
});

test('a card that was asked for by keyboard is a dialog with the focus', async () => {
  show('keyboard');
  await expect.element(page.getByRole('dialog')).toMatchAriaInlineSnapshot(`
    - dialog "Background: Treaty of the Two Harbours":
      - paragraph: Treaty
      - button "Copy with sources"
      - button "Close (Esc)"
      - article:
        - heading "Treaty of the Two Harbours" [level=2]
        - list:
          - listitem: 両港条約
          - listitem: 두 항구 조약
        - paragraph:
          - text: A treaty of 1965 between two countries that share a sea.⁠
          - button "Source 1: Ministry of Harbours": "1"
        - group:
          - heading "Sources" [level=3]
          - text: "1"
        - paragraph: Not in dispute · Last checked 24 November 2026
      - status
      - button "I know this"
      - button "Not this"
      - button "Pause page"
      - button "Off here"
      - button "Whole article"
  `);
  expect(document.activeElement?.getAttribute('role')).toBe('dialog');
});

test('a sheet is a dialog, and what lies behind it is no stop on the way', async () => {
  show('sheet');
  await expect.element(page.getByRole('dialog')).toMatchAriaInlineSnapshot(`
    - dialog "Background: Treaty of the Two Harbours":
      - paragraph: Treaty
      - button "Copy with sources"
      - button "Close (Esc)"
      - article:
        - heading "Treaty of the Two Harbours" [level=2]
        - list:
          - listitem: 両港条約
          - listitem: 두 항구 조약
        - paragraph:
          - text: A treaty of 1965 between two countries that share a sea.⁠
          - button "Source 1: Ministry of Harbours": "1"
        - group:
          - heading "Sources" [level=3]
          - text: "1"
        - paragraph: Not in dispute · Last checked 24 November 2026
      - status
      - button "I know this"
      - button "Not this"
      - button "Pause page"
      - button "Off here"
      - button "Whole article"
  `);
  expect(root.querySelector('.scrim')?.getAttribute('aria-hidden')).toBe('true');
});

test('a card says what has changed since its entry was read, under the title and in the headings', async () => {
  show('pinned', { ...PLAIN, changed: { since: '2026-05-03', parts: ['summary', 'sources'] } });
  await expect.element(page.getByRole('article')).toMatchAriaInlineSnapshot(`
    - article:
      - heading "Treaty of the Two Harbours" [level=2]
      - list:
        - listitem: 両港条約
        - listitem: 두 항구 조약
      - paragraph: "Changed since you read it on 3 May 2026: summary, sources."
      - paragraph:
        - text: A treaty of 1965 between two countries that share a sea.⁠
        - button "Source 1: Ministry of Harbours": "1"
      - group:
        - heading "Sources · changed" [level=3]
        - text: "1"
      - paragraph: Not in dispute · Last checked 24 November 2026
  `);
});
