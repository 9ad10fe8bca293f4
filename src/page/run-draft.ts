import type { Run } from './blocks.ts';

/** A block in which links hold this share of the letters leads elsewhere: a teaser, a tag, "read more". */
const POINTER_SHARE = 0.85;
/** List items put a date or a source beside their link. */
const POINTER_ITEM_SHARE = 0.5;

/** Headlines link to themselves on many sites, and captions to the picture. */
const KEPT_WITH_LINKS = new Set(['h1', 'figcaption', 'caption']);

/** A run that is being read. */
export interface Draft {
  addText(node: Text, isLinked: boolean): void;
  addBreak(): void;
  /** How much text it holds by now. */
  length(): number;
  /** The run, where it holds text to be linked, else undefined. */
  finish(): Run | undefined;
}

/** Starts a run of a container's inline content. */
export function draftRun(container: Run['container']): Draft {
  const pieces: Run['pieces'] = [];
  let text = '';
  let linked = 0;
  return {
    addText(node, isLinked) {
      const { data } = node;
      // Between two paragraphs stands the indentation of the source.
      if (data === '' || (pieces.length === 0 && data.trim() === '')) return;
      pieces.push({ node, start: text.length });
      text += data;
      if (isLinked) linked += data.trim().length;
    },
    addBreak() {
      text += BREAK;
    },
    length: () => text.length,
    finish() {
      const letters = text.trim().length;
      if (letters === 0) return undefined;
      const name = 'localName' in container ? container.localName : '';
      const limit = name === 'li' ? POINTER_ITEM_SHARE : POINTER_SHARE;
      if (linked >= limit * letters && !KEPT_WITH_LINKS.has(name)) return undefined;
      return { container, text: flatten(text), pieces };
    },
  };
}

/** Stands for `<br>` until the line ends of the source are gone; a page that uses it itself means a line end by it. */
const BREAK = '\u2028';
const SOURCE_WHITE_SPACE = /[\t\n\r\f]/g;

/** Sets blanks for the line ends and tabs of the source, which are no line ends of the page; keeps the length. */
export function flatten(data: string): string {
  return data.replace(SOURCE_WHITE_SPACE, ' ').replaceAll(BREAK, '\n');
}
