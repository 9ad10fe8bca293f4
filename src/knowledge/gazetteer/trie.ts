import type { Columns } from '../open-columns.ts';
import type { Section } from './layout.ts';
import { lettersOf, readWords, type WordTable } from './word-table.ts';

/** The words of all names, and the trie that joins them to names. A node stands for the words that lead to it from the root. */
export interface Trie {
  words: WordTable;
  /** How many words begin a name; each is the number of its own node. */
  roots: number;
  nodeWords: Int32Array;
  firstChild: Int32Array;
  firstForm: Int32Array;
}

/** Stands for a way on that no name takes. */
export const NO_NODE = -1;

/** The trie over its sections. */
export function readTrie(sections: Columns<Section>): Trie {
  const firstChild = sections.numbers('firstChild');
  const nodeWords = sections.numbers('nodeWords');
  return {
    words: readWords(sections),
    // The first node that is a child of another; where none is, all are children of the root.
    roots: Math.min(firstChild[0] as number, nodeWords.length),
    nodeWords,
    firstChild,
    firstForm: sections.numbers('firstForm'),
  };
}

/**
 * The node to which a word leads from another, or {@link NO_NODE}: a search by halves among its children. It goes on without looking whether it
 * has found the word, and steps by arithmetic: a branch that the processor cannot foretell costs more than the steps saved.
 */
export function childOf({ nodeWords, firstChild }: Trie, node: number, word: number): number {
  let child = firstChild[node] as number;
  let count = (firstChild[node + 1] as number) - child;
  if (count === 0) return NO_NODE;
  while (count > 1) {
    const half = count >>> 1;
    // All ones where the word of that child is not above the one sought, else all zeros.
    const isNotAbove = ((nodeWords[child + half] as number) - word - 1) >> 31;
    child += half & isNotAbove;
    count -= half;
  }
  return nodeWords[child] === word ? child : NO_NODE;
}

/** The folded words that lead to the end of a form, first word first. */
export function wordsOfForm({ words, roots, nodeWords, firstChild, firstForm }: Trie, form: number): string[] {
  const path: string[] = [];
  for (let node = holder(firstForm, form); ; node = holder(firstChild, node)) {
    path.unshift(lettersOf(words, nodeWords[node] as number));
    if (node < roots) return path;
  }
}

/** The last place of an ascending column whose value is not above `value`: whose part of the next column holds it. */
function holder(column: Int32Array, value: number): number {
  let low = 0;
  let high = column.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((column[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
