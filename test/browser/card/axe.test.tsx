import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import cardCss from '../../../src/card/card.css?inline';
import type { CardMode } from '../../../src/card/surface.ts';
import { CardView } from '../../../src/card/view.tsx';
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts';
import entryCss from '../../../src/ui/entry-view.css?inline';
import tokensCss from '../../../src/ui/tokens.css?inline';
import { wordsFor } from '../../../src/ui/words/words.ts';
import { FULL } from '../../gallery/made-up.ts';

// axe cannot see into closed roots, so the same view stands in the document here.
document.adoptedStyleSheets = [tokensCss, entryCss, cardCss].map((css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
});
const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const nothing = () => {};
const PORTS = {
  loadSurroundings: async () => ({ topic: { en: 'Treaties' }, heads: [], isPrivate: false }),
  loadEntry: async () => FULL,
  settings: () => DEFAULT_SETTINGS,
  articleDate: () => '2010-01-01',
  articleEntries: () => [],
  noteRead: nothing,
  mute: () => nothing,
  notThis: () => nothing,
  quietPage: () => nothing,
  quietSite: () => nothing,
  pin: nothing,
  close: nothing,
};

const MODES: CardMode[] = ['hover', 'pinned', 'keyboard', 'sheet'];

it.each(MODES.flatMap((mode) => (['light', 'dark'] as const).map((theme) => [mode, theme] as const)))(
  'axe finds nothing in a card in mode %s, %s, folded or open',
  async (mode, theme) => {
    const mention = { entryId: FULL.id, element: root, rects: () => [] };
    const showing = { mention, entry: FULL, mode, at: undefined };
    render(<CardView showing={showing} ports={PORTS} words={wordsFor('en')} theme={theme} />, root);
    // The card fades in; colours are measured when it stands.
    for (const animation of document.getAnimations()) animation.finish();
    for (const open of [false, true]) {
      for (const fold of root.querySelectorAll('details')) fold.open = open;
      // What axe asks of whole pages does not concern a card in one.
      const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  },
);
