import { offerSelectionMenu, onSelectionMenu, serveAddressBar } from '../platform/look-up.ts';
import { openSearch } from '../platform/tabs.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** Rows that browsers show below the address bar. */
const SUGGESTIONS = 6;

/** Ways into the search from outside the popup: the menu of a selection, and the keyword in the address bar. */
export function serveLookUps(base: Pick<KnowledgeBase, 'searchIndex'>): void {
  onSelectionMenu(openSearch);
  serveAddressBar(async (text) => {
    const hits = (await base.searchIndex()).search(text, SUGGESTIONS);
    return hits.map(({ title, matched, gist }) => ({
      content: title,
      description: `${matched === title ? title : `${title} (${matched})`}: ${gist}`,
    }));
  }, openSearch);
}

/** Puts the menu's item there, once for each version of the extension. */
export function offerLookUps(): Promise<void> {
  return offerSelectionMenu();
}
