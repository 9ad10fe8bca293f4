import { isShadowRoot } from '../page/elements.ts';
import highlightCss from './highlight.css?inline';

/** Our rules in the shadow trees that hold painted text. */
export interface ShadowSheets {
  /** Sees to it that a node's tree has the rules, where that tree is a shadow tree. */
  reach(node: Node): void;
  roots(): ShadowRoot[];
  removeAll(): void;
}

/** One sheet is shared by all shadow trees. Firefox does not let the document's highlight rules in. */
export function createShadowSheets(): ShadowSheets {
  const roots = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | undefined;
  return {
    reach(node) {
      const root = node.getRootNode();
      if (!isShadowRoot(root) || roots.has(root)) return;
      if (sheet === undefined) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(highlightCss);
      }
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      roots.add(root);
    },
    roots: () => [...roots],
    removeAll() {
      for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((own) => own !== sheet);
      roots.clear();
    },
  };
}
