/**
 * A highlight in the page's registry under one name. The page shares the registry and may clear it, so that ours is set
 * again with each change; it is never enumerated, which Firefox forbids to content scripts.
 */
export interface RegisteredHighlight {
  add(range: Range): void;
  delete(range: Range): void;
  /** Sets it again where the page took it away. */
  ensure(): void;
  /** Paints under another name from now on, or, without a name, not at all. */
  rename(name: string | undefined): void;
  clear(): void;
}

/** Whether the browser can paint highlights from here. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && CSS.highlights !== undefined;
}

/** Starts with no range and so without a place in the registry. */
export function registerHighlight(first: string | undefined): RegisteredHighlight {
  const highlight = new Highlight();
  let name = first;
  const settle = () => {
    if (name === undefined) return;
    const standing = CSS.highlights.get(name) === highlight;
    if (highlight.size > 0 && !standing) CSS.highlights.set(name, highlight);
    if (highlight.size === 0 && standing) CSS.highlights.delete(name);
  };
  const leave = () => {
    if (name !== undefined && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
  return {
    add(range) {
      highlight.add(range);
      settle();
    },
    delete(range) {
      highlight.delete(range);
      settle();
    },
    ensure: settle,
    rename(next) {
      if (next === name) return;
      leave();
      name = next;
      settle();
    },
    clear() {
      highlight.clear();
      leave();
    },
  };
}
