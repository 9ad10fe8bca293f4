import type { EntryId } from '../model/entry.ts';

/** Puts the focus where the reader was before an entry opened: on its term in the list, else in the search field. */
export function focusAfterEntry(root: HTMLElement | null, id: EntryId): void {
  const row = rowsOf(root).find(({ dataset }) => dataset.row === id);
  (row ?? searchFieldOf(root))?.focus();
}

/**
 * Moves the focus between the search field and the page's terms with the arrow keys; the right arrow opens a term's entry, a letter
 * goes on in the search field, also from where nothing has the focus. Answers whether the key is used up.
 */
export function moveAmongTerms(root: HTMLElement | null, event: KeyboardEvent): boolean {
  const rows = rowsOf(root);
  const field = searchFieldOf(root);
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const isInField = document.activeElement === field;
  const isNowhere = document.activeElement === document.body;
  if (at < 0 && !isInField && !isNowhere) return false;
  switch (event.key) {
    case 'ArrowDown':
      rows[Math.min(at + 1, rows.length - 1)]?.focus();
      return rows.length > 0;
    case 'ArrowUp':
      if (at < 0) return false;
      (rows[at - 1] ?? field)?.focus();
      return true;
    case 'ArrowRight':
      if (!(rows[at]?.nextElementSibling instanceof HTMLElement)) return false;
      rows[at].nextElementSibling.click();
      return true;
    default:
      // Not used up: the letter itself lands in the field that has the focus by then.
      if (isLetter(event)) field?.focus();
      return false;
  }
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return Array.from(key).length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey;
}

function rowsOf(root: HTMLElement | null): HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

function searchFieldOf(root: HTMLElement | null): HTMLElement | undefined {
  return root?.querySelector<HTMLElement>('.search-input') ?? undefined;
}
