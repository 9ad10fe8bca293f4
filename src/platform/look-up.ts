import browser from 'webextension-polyfill';

/** The menu item for a selection. */
const MENU_ITEM = 'background-on-selection';

/** Puts an item into the menu of selected text, anew after each update, in the browser's language. */
export async function offerSelectionMenu(): Promise<void> {
  // Firefox for Android has no such menus.
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ITEM, title: browser.i18n.getMessage('menuLookUp'), contexts: ['selection'] });
}

/** Calls `listener` with the selected text when the reader chooses the item. */
export function onSelectionMenu(listener: (text: string) => void): void {
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText }) => {
    if (menuItemId === MENU_ITEM && selectionText) listener(selectionText.trim());
  });
}

/** A row below the address bar: `content` is what is entered when it is chosen. */
export interface Suggestion {
  content: string;
  description: string;
}

/** Answers what is typed after our keyword in the address bar with suggestions, and hands on what is entered. */
export function serveAddressBar(suggest: (text: string) => Promise<Suggestion[]>, enter: (text: string) => void): void {
  // Firefox for Android has none.
  if (!browser.omnibox) return;
  browser.omnibox.setDefaultSuggestion({ description: browser.i18n.getMessage('addressBarHint') });
  browser.omnibox.onInputChanged.addListener(async (text, answer) => {
    const rows = await suggest(text).catch(() => []);
    answer(rows.map(({ content, description }) => ({ content, description: plain(description) })));
  });
  browser.omnibox.onInputEntered.addListener(enter);
}

/** Chromium reads descriptions as XML and refuses them all for one stray sign; Firefox shows entities as they stand. */
function plain(text: string): string {
  return text.replaceAll('&', 'and').replace(/[<>]/g, '');
}
